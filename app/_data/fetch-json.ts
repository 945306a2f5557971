/** An answer that is no success: RFC 9457 problem details, already in the reader's language. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string | null,
    /** Why, as the server's code names it. */
    readonly reason: string | null = null,
    /** The fields or parameters that were not taken. */
    readonly fields: readonly string[] = [],
  ) {
    super(detail ?? title);
    this.name = 'ApiProblem';
  }
}

function textField(body: unknown, name: string): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const value: unknown = Reflect.get(body, name);
  return typeof value === 'string' && value !== '' ? value : null;
}

function fieldsOf(body: unknown): string[] {
  const errors: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'errors') : null;
  return Array.isArray(errors) ? errors.flatMap((error: unknown) => textField(error, 'field') ?? []) : [];
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  // The sign-in's own routes say `message` instead of `title`.
  const title = textField(body, 'title') ?? textField(body, 'message') ?? `HTTP ${response.status}`;
  return new ApiProblem(response.status, title, textField(body, 'detail'), textField(body, 'reason'), fieldsOf(body));
}

interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  readonly bytes?: Blob;
  readonly signal?: AbortSignal;
}

/** Calls our own API. The type is the contract's: both ends are built from the same `lib/domain/answers`. */
export async function fetchJson<T>(path: string, request: Request = {}): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (request.body !== undefined) headers['content-type'] = 'application/json';
  if (request.bytes) headers['content-type'] = 'application/octet-stream';
  const response = await fetch(path, {
    method: request.method ?? 'GET',
    headers,
    body: request.bytes ?? (request.body === undefined ? null : JSON.stringify(request.body)),
    signal: request.signal ?? null,
  });
  if (!response.ok) throw await problemOf(response);
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** Path below a workspace, with the page's own filters as its query. */
export function workspacePath(workspace: string, path: string, search = ''): string {
  return `/api/v1/workspaces/${encodeURIComponent(workspace)}${path}${search === '' ? '' : `?${search}`}`;
}
