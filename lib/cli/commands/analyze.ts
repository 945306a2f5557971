import { analyse } from '@/lib/analysis/analyse';
import { isClosedReader } from '../closed-reader';
import { analysisLine } from './analyze-output';
import { readInput } from './analyze-input';

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

/** Bytes gathered before they are written, so that a line costs no system call. */
const WRITE_SIZE = 1 << 16;

/** An answer to a line, and whether the line was valid. */
interface Answer {
  readonly out: string;
  readonly valid: boolean;
}

function answer(read: Awaited<ReturnType<typeof readInput>>, number: number, explain: boolean): Answer {
  if ('error' in read) return { out: JSON.stringify({ line: number, error: read.error }), valid: false };
  const { input } = read;
  return { out: analysisLine(input.id, analyse(input, { explained: explain }), explain), valid: true };
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
      const read = readInput(line);
      // Hardly any line has to wait.
      const { out, valid } = answer(read instanceof Promise ? await read : read, number, options.explain === true);
      if (!valid) exit = 1;
      if (print.line(out)) isRead = await print.flush();
      if (!isRead) return exit;
    }
  }
  await print.flush();
  return exit;
}
