import { env } from '@/lib/env';

/** The zone of a new workspace: TZ, else UTC. */
export function defaultZone(): string {
  return env().TZ;
}
