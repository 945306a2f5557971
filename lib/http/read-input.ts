import { z } from 'zod';
import { AppError } from '@/lib/errors';
import { storable } from '@/lib/ingestion/storable';
import { InvalidInput } from './invalid-input';
import { UnknownParameters } from './unknown-parameters';

const JSON_LIMIT = 1024 * 1024;

function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new InvalidInput(result.error);
  return result.data;
}

/** A query parameter that may be repeated for "or"; none is an empty list. */
export function repeated<T extends z.ZodType>(item: T) {
  return z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(200),
  );
}

/** The names an object's schema knows; null where it is none, and so takes what it likes. */
function namesOf(schema: z.ZodType): readonly string[] | null {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : null;
}

/** Refuses what a schema of names does not know: a misspelt one would be left out in silence. */
function refuseUnknown(given: readonly string[], schema: z.ZodType): void {
  const known = namesOf(schema);
  const [first, ...others] = known ? given.filter((name) => !known.includes(name)) : [];
  if (known && first !== undefined) throw new UnknownParameters([first, ...others], known);
}

/**
 * Query parameters by name: a string where given once, a list where repeated.
 * @throws AppError `bad-request` for a parameter the schema does not name, or a value it does not take.
 */
export function readQuery<T>(request: Request, schema: z.ZodType<T>): T {
  const { searchParams } = new URL(request.url);
  const given = [...new Set(searchParams.keys())];
  refuseUnknown(given, schema);
  const entries = given.map((name) => {
    const values = searchParams.getAll(name).map(storable);
    return [name, values.length > 1 ? values : values[0]] as const;
  });
  const result = schema.safeParse(Object.fromEntries(entries));
  // A repeated parameter has one name, whichever of its values is wrong.
  if (!result.success) throw new InvalidInput(result.error, ([name]) => String(name));
  return result.data;
}

/** Reads a body while counting, so that a wrong or missing length cannot fill the memory. */
async function readText(request: Request, limit: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new AppError('too-large', 'body-too-large');
  if (!request.body) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = request.body.getReader();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new AppError('too-large', 'body-too-large');
    }
    text += decoder.decode(value, { stream: true });
  }
}

function isJson(contentType: string | null): boolean {
  return /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(contentType ?? '');
}

/** Texts that both engines take, wherever they stand in a body. */
const storableOnly = (_: string, value: unknown): unknown => (typeof value === 'string' ? storable(value) : value);

/**
 * The JSON body, checked. An empty body reads as an empty object, so that a body of optional fields may be left out.
 * @throws AppError `too-large` above 1 MiB, `bad-request` when it is not JSON, not of the schema, or has a field
 * that the schema does not name.
 */
export async function readJson<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  let text: string;
  try {
    text = await readText(request, JSON_LIMIT);
  } catch (error) {
    if (error instanceof TypeError) throw new AppError('bad-request', 'not-json');
    throw error;
  }
  if (text !== '' && !isJson(request.headers.get('content-type'))) throw new AppError('bad-request', 'not-json');
  let value: unknown = {};
  try {
    if (text !== '') value = JSON.parse(text, storableOnly);
  } catch {
    throw new AppError('bad-request', 'not-json');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) refuseUnknown(Object.keys(value), schema);
  return parse(schema, value);
}
