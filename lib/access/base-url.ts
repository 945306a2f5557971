import { env } from '@/lib/env';

/** Where people reach this installation: scheme and host, since it answers at the root of its host. */
export function baseUrl(): string {
  const { APP_URL, HOST, PORT } = env();
  if (APP_URL) return new URL(APP_URL).origin;
  const host = HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST;
  return `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`;
}
