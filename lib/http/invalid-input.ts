import type { z } from 'zod';
import { AppError } from '@/lib/errors';

export interface FieldError {
  readonly field: string;
  readonly issue: z.core.$ZodIssue;
}

/** What a client sent does not have the shape the door asks for; names each wrong field. Final: do not retry. */
export class InvalidInput extends AppError {
  readonly fields: readonly FieldError[];

  /** `nameOf` says what a field is called there where it is written otherwise than by its path. */
  constructor(error: z.ZodError, nameOf: (path: readonly PropertyKey[]) => string = (path) => path.join('.')) {
    const fields = error.issues.map((issue) => ({ field: nameOf(issue.path), issue }));
    super('bad-request', 'invalid-input', { fields: [...new Set(fields.map(({ field }) => field))].join(', ') });
    this.name = 'InvalidInput';
    this.fields = fields;
  }
}
