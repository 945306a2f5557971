/** Why a whole file could not be read. All are final: the same bytes and choices fail again. */
export const INTAKE_ERROR_CODES = [
  'empty-file',
  'not-text',
  'no-usable-column',
  'unknown-column',
  'no-data-rows',
] as const;
export type IntakeErrorCode = (typeof INTAKE_ERROR_CODES)[number];

/** A file from which nothing could be read. `detail` holds what a sentence for people needs (a column's name, a kind of file). */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
  readonly code: IntakeErrorCode;
  readonly detail: Readonly<Record<string, string>>;

  constructor(code: IntakeErrorCode, detail: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/** Why one record was rejected; the rest of its file goes on. */
const ROW_ERROR_CODES = [
  'empty',
  'bad-date',
  'bad-rating',
  'ragged-row',
  'too-long',
  'too-many-columns',
  'unclosed-quote',
] as const;
type RowErrorCode = (typeof ROW_ERROR_CODES)[number];

/** A record's error; `detail` is the offending value or the counts, for the sentence shown to people. */
export interface RowError {
  readonly code: RowErrorCode;
  readonly detail: string;
}
