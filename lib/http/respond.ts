import { env } from '@/lib/env';

/** 201 with a body, and cookies where someone was signed in. */
export function created(value: unknown, cookies: readonly string[] = []): Response {
  const headers = new Headers();
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return Response.json(value, { status: 201, headers });
}

/** 204: done, nothing to say. */
export function noContent(): Response {
  return new Response(null, { status: 204 });
}

/** Where the caller reached us: APP_URL, else the host of the request. Undefined when neither is known. */
export function originOf(request: Request): string | undefined {
  const { APP_URL } = env();
  if (APP_URL) return new URL(APP_URL).origin;
  const host = request.headers.get('host');
  return host ? `${new URL(request.url).protocol}//${host}` : undefined;
}
