import { z } from 'zod';
import type { Locale } from '@/lib/domain/taxonomy';
import { AppError } from '@/lib/errors';
import { IntakeError } from '@/lib/intake/files/intake-error';
import { reasonSentence } from '@/lib/messages/reason-sentence';

/** Why an import failed: a reason of the catalogue and what its sentence needs. */
const ImportFailure = z.object({
  reason: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ImportFailure = Readonly<z.infer<typeof ImportFailure>>;

const FULL: readonly string[] = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL', '53100'];

/** The code of a failure, or of what caused it: drizzle wraps what the database says. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return 'code' in error ? String(error.code) : codeOf(error.cause);
}

/** Why an import failed, fit to be kept and told in any language. */
export function failureOf(error: unknown): ImportFailure {
  if (error instanceof IntakeError) return { reason: error.code, values: error.detail };
  if (error instanceof AppError && reasonSentence(error.detail, {}, 'en') !== undefined)
    return { reason: error.detail, values: error.values };
  const code = codeOf(error);
  if (code === 'ENOENT') return { reason: 'import-file-gone', values: {} };
  if (FULL.includes(code)) return { reason: 'disk-full', values: {} };
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return { reason: 'import-stopped', values: { message } };
}

/** As it stands in an import's `error`. */
export function storedFailure(failure: ImportFailure): string {
  return JSON.stringify(failure);
}

/** Undefined for what is no failure of ours: imports used to keep an English sentence. */
function read(stored: string): ImportFailure | undefined {
  try {
    return ImportFailure.safeParse(JSON.parse(stored)).data;
  } catch {
    return undefined;
  }
}

/** Why an import failed and what to do, in one sentence, from what is kept of it; an older import's sentence as it is. */
export function toldFailure(
  stored: string | null,
  locale: Locale,
): { readonly sentence: string; readonly reason: string | null } | null {
  if (stored === null) return null;
  const failure = read(stored);
  if (!failure) return { sentence: stored, reason: null };
  return { sentence: failureSentence(failure, locale), reason: failure.reason };
}

/** The sentence of a failure; its bare reason where this version has no words for it. */
export function failureSentence({ reason, values }: ImportFailure, locale: Locale): string {
  return reasonSentence(reason, values, locale) ?? reason;
}
