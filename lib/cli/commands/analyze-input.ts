import type { AnalysisInput } from '@/lib/analysis/types';
import { isLanguageTag } from '@/lib/domain/language-codes';

/** What `raiz analyze` reads of a line. */
export interface InputLine extends AnalysisInput {
  readonly id?: string | number | null;
}

type Checked = { readonly input: InputLine } | { readonly error: string };

const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isTextOrNone = (value: unknown): value is string | null | undefined => value == null || typeof value === 'string';

/**
 * Is a value plainly a valid line? True only of what the schema would let through as it is, at a fraction of its cost;
 * of all else the schema is the judge.
 */
function isPlain(value: unknown): value is InputLine {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { id, text, title, lang, rating, ratingMax }: { readonly [field in keyof InputLine]?: unknown } = value;
  if (typeof text !== 'string' || !isTextOrNone(title)) return false;
  if (!isTextOrNone(id) && !isNumber(id)) return false;
  if (!isTextOrNone(lang) || (lang && lang !== 'und' && !isLanguageTag(lang))) return false;
  if (rating != null && (!isNumber(rating) || rating < 0)) return false;
  if (ratingMax == null) return true;
  return isNumber(ratingMax) && ratingMax > 0 && (rating == null || rating <= ratingMax);
}

/** The input that a line of JSON holds, or what is wrong with it. The schema is loaded at the first line not plainly valid. */
export function readInput(line: string): Checked | Promise<Checked> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'not valid JSON' };
  }
  return isPlain(value) ? { input: value } : check(value);
}

async function check(value: unknown): Promise<Checked> {
  const { lineSchema } = await import('./analyze-schema');
  const parsed = lineSchema.safeParse(value);
  if (parsed.success) return { input: parsed.data };
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  const message = issue?.message ?? 'not valid';
  if (field === '') return { error: 'not an object' };
  return { error: message.startsWith(field) ? message : `${field}: ${message}` };
}
