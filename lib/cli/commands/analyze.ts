import { z } from 'zod';
import { analyse } from '@/lib/analysis/analyse';
import type { Analysis, Cue, ReadOpinion, Term } from '@/lib/analysis/types';
import { isLanguageTag } from '@/lib/domain/language-codes';
import { isClosedReader } from '../closed-reader';

export interface AnalyzeOptions {
  readonly explain?: boolean;
  /** Industry pack; none exists yet. */
  readonly pack?: string;
}

export interface AnalyzeStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly errors?: NodeJS.WritableStream;
}

const id = z.union([z.string(), z.number()]).nullish();
const LANG = 'lang must be an ISO 639-1 code, such as "es"; leave it out to have it detected';
// `und` and an empty text say that nobody knows, as no `lang` does.
const isUnknown = (lang: string) => /^(und)?$/i.test(lang.trim());

const lineFields = z.object({
  id,
  text: z.string({ error: (issue) => (issue.input === undefined ? 'text is missing' : 'text must be a string') }),
  title: z.string().nullish(),
  lang: z
    .string()
    .refine((lang) => isUnknown(lang) || isLanguageTag(lang), LANG)
    .nullish(),
  rating: z.number().min(0, 'rating must not be negative').nullish(),
  ratingMax: z.number().positive('ratingMax must be above 0').nullish(),
});
const inputLine = lineFields.superRefine(({ rating, ratingMax }, context) => {
  if (rating == null || ratingMax == null || rating <= ratingMax) return;
  const message = `rating must not be above ratingMax (${rating} of ${ratingMax})`;
  context.addIssue({ code: 'custom', path: ['rating'], message });
});

/** Bytes gathered before they are written, so that a line costs no system call. */
const WRITE_SIZE = 1 << 16;

const cueOut = ({ start, end, text, role, weight, rule }: Cue): Cue => ({ start, end, text, role, weight, rule });

const opinionOut = (one: ReadOpinion): Record<string, unknown> => ({
  driver: one.driver,
  touchpoint: one.touchpoint,
  polarity: one.polarity,
  score: one.score,
  start: one.start,
  end: one.end,
  ...(one.in === 'title' ? { in: one.in } : {}),
  primary: one.primary,
  cues: one.cues.map(cueOut),
});

const termOut = ({ start, end, in: part, text, weight, contribution, rule, entry }: Term): Record<string, unknown> => ({
  start,
  end,
  in: part,
  text,
  weight,
  contribution,
  rule,
  entry,
});

function lineOf(given: string | number | null | undefined, analysis: Analysis, explain: boolean): string {
  const { lang, langSource, sentiment, leaving, leavingKind, opinions, topics } = analysis;
  const out: Record<string, unknown> = given == null ? {} : { id: given };
  Object.assign(out, { lang, langSource, sentiment, leaving, leavingKind, opinions: opinions.map(opinionOut), topics });
  if (analysis.usedRating) out['usedRating'] = true;
  if (explain) out['explanation'] = analysis.explanation.map(termOut);
  return JSON.stringify(out);
}

/** Output line for an input line; null `problem` when it was valid. */
function readLine(line: string, number: number, explain: boolean): { out: string; valid: boolean } {
  const invalid = (error: string): { out: string; valid: boolean } => ({
    out: JSON.stringify({ line: number, error }),
    valid: false,
  });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return invalid('not valid JSON');
  }
  const parsed = inputLine.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.path.join('.') ?? '';
    const message = issue?.message ?? 'not valid';
    return invalid(field === '' ? 'not an object' : message.startsWith(field) ? message : `${field}: ${message}`);
  }
  return { out: lineOf(parsed.data.id, analyse(parsed.data, { explained: explain }), explain), valid: true };
}

/** Cuts the input into lines, a chunk at a time: waiting for each line would cost more than reading it. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string[]> {
  // A decoder that keeps half a character for the next chunk; a byte-order mark is no part of the first line.
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield [rest];
}

/** Writes lines in large pieces; `flush` answers false once nobody reads them any more. */
function printer(output: NodeJS.WritableStream): { line(text: string): boolean; flush(): Promise<boolean> } {
  let pending = '';
  let failure: Error | undefined;
  let wake = () => {};
  output.on('error', (error: Error) => {
    failure ??= error;
    wake();
  });
  output.on('drain', () => wake());
  return {
    /** Tells whether it is time to flush. */
    line(text) {
      pending += `${text}\n`;
      return pending.length >= WRITE_SIZE;
    },
    async flush() {
      const text = pending;
      pending = '';
      if (text !== '' && !failure && !output.write(text)) await new Promise<void>((resolve) => (wake = resolve));
      if (failure && !isClosedReader(failure)) throw failure;
      return !failure;
    },
  };
}

/**
 * `raiz analyze`: JSON lines in, one JSON line out for each, in order; empty lines are skipped and counted. An invalid
 * line gets `{"line":N,"error":…}` in its place. Ends early when nobody reads the answers. Resolves to the exit code: 0 all read, 1 some invalid, 2 could not run.
 */
export async function runAnalyze(
  options: AnalyzeOptions,
  { input, output, errors = process.stderr }: AnalyzeStreams,
): Promise<number> {
  if (options.pack !== undefined) {
    errors.write(`raiz analyze: there is no pack "${options.pack}"; run without --pack.\n`);
    return 2;
  }
  const print = printer(output);
  let number = 0;
  let exit = 0;
  for await (const lines of linesOf(input)) {
    let isRead = true;
    for (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      const { out, valid } = readLine(line, number, options.explain === true);
      if (!valid) exit = 1;
      if (print.line(out)) isRead = await print.flush();
      if (!isRead) return exit;
    }
  }
  await print.flush();
  return exit;
}
