import type { z } from 'zod';

/** One door as the API's description tells it. */
export interface OpenApiEntry {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** With `{name}` for its parts, from `/api` on. */
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** Content type of a body that is not JSON. */
  readonly bodyType?: string;
  /** What a success answers; left out where it has no body. */
  readonly answer?: z.ZodType;
  /** Content type of an answer that is not JSON. */
  readonly answerType?: string;
  readonly status?: 200 | 201 | 202 | 204;
}
