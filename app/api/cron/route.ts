import { doors } from '@/lib/http/doors';
import { cronRoute } from '@/lib/http/route';
import { runDue } from '@/lib/jobs/run-due';

// Timers give up after some time; what is left then is due at their next call.
const TURN_MS = 20_000;

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  POST: cronRoute(({ context: { database, clock }, request: { signal } }) =>
    runDue(database, clock, { signal, until: clock.now() + TURN_MS }),
  ),
});
