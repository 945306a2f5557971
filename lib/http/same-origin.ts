import { AppError } from '@/lib/errors';
import { env } from '@/lib/env';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request only reads. */
export function isReading(request: Request): boolean {
  return SAFE.has(request.method);
}

/** Scheme aside, since a proxy may end TLS before us. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

function originIsOurs(origin: string, request: Request): boolean {
  const host = hostOf(origin);
  const own = [request.headers.get('host') ?? new URL(request.url).host, hostOf(env().APP_URL ?? '')];
  return host !== null && own.includes(host);
}

/**
 * Refuses changes another site's page might have caused. With a cookie the browser must say that the page is ours;
 * without one (`proof` false) it is enough that it does not say otherwise.
 */
export function refuseForeignChange(request: Request, proof: boolean): void {
  if (isReading(request)) return;
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  if (site !== null && site !== 'same-origin' && site !== 'none') throw new AppError('forbidden', 'foreign-origin');
  if (origin !== null && !originIsOurs(origin, request)) throw new AppError('forbidden', 'foreign-origin');
  if (proof && site === null && origin === null) throw new AppError('forbidden', 'foreign-origin');
}
