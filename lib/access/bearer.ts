/** The bearer token of a request, empty where it names none; null for another scheme, which is not for us, or none. */
export function bearerOf(headers: Headers): string | null {
  const bearer = /^Bearer(?:\s+(.*))?$/i.exec(headers.get('authorization') ?? '');
  return bearer && (bearer[1]?.trim() ?? '');
}
