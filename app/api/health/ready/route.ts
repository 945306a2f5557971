import { doors } from '@/lib/http/doors';
import { readHealth } from '@/lib/http/read-health';
import { publicRoute } from '@/lib/http/route';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: publicRoute({}, async ({ context: { database, clock } }) => {
    const health = await readHealth(database, clock);
    return Response.json(health, { status: health.ready ? 200 : 503 });
  }),
});
