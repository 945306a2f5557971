import { IntakeError, type IntakeErrorCode } from '@/lib/intake/files/intake-error';
import { AppError } from '@/lib/errors';

const sentences = {
  'empty-file': () => 'The file is empty.',
  'not-text': ({ kind }) =>
    `The file is not a table of text${kind ? ` but ${kind}` : ''}; export it as CSV and try again.`,
  'no-usable-column': ({ columns }) =>
    `No column with texts or ratings was found among: ${columns ?? 'none'}. Say which is which with a mapping.`,
  'unknown-column': ({ column }) => `The mapping names a column that the file does not have: ${column ?? ''}.`,
  'no-data-rows': () => 'The file has a header but no rows.',
} as const satisfies Record<IntakeErrorCode, (detail: Readonly<Record<string, string>>) => string>;

/** The code of a failure, or of what caused it: drizzle wraps what the database says. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return 'code' in error ? String(error.code) : codeOf(error.cause);
}

/** Why an import failed and what to do, in one sentence. */
export function failureSentence(error: unknown): string {
  if (error instanceof IntakeError) return sentences[error.code](error.detail);
  if (error instanceof AppError) return `The import could not go on: ${error.detail}.`;
  const code = codeOf(error);
  if (code === 'ENOENT') return 'The file is no longer in the data folder; import it again.';
  if (['ENOSPC', 'EDQUOT', 'SQLITE_FULL', '53100'].includes(code))
    return 'The disk is full; free some space and import the file again.';
  return `The import could not go on (${error instanceof Error ? error.message.split('\n')[0] : 'unknown error'}).`;
}
