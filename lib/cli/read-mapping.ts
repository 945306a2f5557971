import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { RATING_SCALES } from '@/lib/domain/mention';
import { AppError } from '@/lib/errors';
import { type ImportReading, MappingFile } from '@/lib/ingestion/inspect-import';
import { DATE_ORDERS, FIELDS } from '@/lib/intake/files/plan';

function refusal(file: string, why: string, cause: unknown): AppError {
  return new AppError('bad-request', `${file}: ${why}`, {}, { cause });
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw refusal(file, 'there is no such file for --mapping.', error);
    if (code === 'EISDIR') throw refusal(file, '--mapping takes a file, and this is a folder.', error);
    throw refusal(file, 'the file for --mapping may not be read by this user.', error);
  }
}

function jsonOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw refusal(file, 'the mapping is not JSON. It looks like {"text": "Comment", "rating": 3}.', error);
  }
}

/** What is wrong with a mapping and what it may say, in a sentence. */
function sentenceOf({ code, path, ...issue }: z.core.$ZodIssue): string {
  if (code === 'unrecognized_keys' && 'keys' in issue) {
    const names = issue.keys.map((key) => `“${key}”`).join(', ');
    return `the mapping names ${names}, which is no field. The fields are ${FIELDS.join(', ')}; beside them it may say dateOrder and ratingScale.`;
  }
  const [field] = path;
  if (field === undefined) return 'the mapping has to be an object, as in {"text": "Comment", "rating": 3}.';
  if (field === 'dateOrder') return `“dateOrder” is one of ${DATE_ORDERS.join(', ')}.`;
  if (field === 'ratingScale') return `“ratingScale” is one of ${RATING_SCALES.join(', ')}.`;
  const several = field === 'text' ? ', or a list of them' : '';
  return `“${String(field)}” needs the name of a column, or its number counted from 0${several}.`;
}

/**
 * What a mapping in a file says: field to column, and how dates and ratings are read.
 * @throws AppError with a sentence that says what is wrong with it.
 */
export async function readMapping(file: string): Promise<ImportReading> {
  const parsed = MappingFile.safeParse(jsonOf(file, await textOf(file)));
  if (!parsed.success) throw refusal(file, parsed.error.issues.map(sentenceOf).join(' '), parsed.error);
  const { dateOrder, ratingScale, ...mapping } = parsed.data;
  return { mapping, dateOrder, ratingScale };
}
