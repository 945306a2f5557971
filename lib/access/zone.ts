import { env } from '@/lib/env';

/** Whether a time zone of this IANA name is known here. */
export function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/** The zone of a new workspace: TZ, else UTC. */
export function defaultZone(): string {
  const { TZ } = env();
  return isZone(TZ) ? TZ : 'UTC';
}
