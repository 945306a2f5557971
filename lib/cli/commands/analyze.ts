import { analyse } from '@/lib/analysis/analyse';
import type { WordedPack } from '@/lib/analysis/packs/pack-cues';
import { PACK_IDS, packIdOf } from '@/lib/domain/pack';
import { isClosedReader } from '../closed-reader';
import { JsonBytes } from '../json-bytes';
import { readInput } from './analyze-input';
import { putAnalysis } from './analyze-output';

export interface AnalyzeOptions {
  readonly explain?: boolean;
  /** Id of an industry pack: each opinion then tells its `packTouchpoint`. */
  readonly pack?: string;
}

export interface AnalyzeStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly errors?: NodeJS.WritableStream;
}

/** Bytes gathered before they are written, so that a line costs no system call. */
const WRITE_SIZE = 1 << 16;

interface Reading {
  readonly explain: boolean;
  readonly pack: WordedPack | null;
}

/** Puts the answer to a line; tells whether the line was valid. */
function answer(
  out: JsonBytes,
  read: Awaited<ReturnType<typeof readInput>>,
  number: number,
  { explain, pack }: Reading,
): boolean {
  const isValid = 'input' in read;
  if (isValid)
    putAnalysis(out, read.input.id, analyse(read.input, { explained: explain, journeyTold: explain, pack }), explain);
  else out.value({ line: number, error: read.error });
  out.plain('\n');
  return isValid;
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

/** Writes in large pieces; `flush` answers false once nobody reads them any more. */
function printer(output: NodeJS.WritableStream): { readonly out: JsonBytes; flush(): Promise<boolean> } {
  const out = new JsonBytes();
  let failure: Error | undefined;
  let wake = () => {};
  output.on('error', (error: Error) => {
    failure ??= error;
    wake();
  });
  output.on('drain', () => wake());
  return {
    out,
    async flush() {
      const bytes = out.take();
      if (bytes.length > 0 && !failure && !output.write(bytes)) await new Promise<void>((resolve) => (wake = resolve));
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
  const packId = options.pack === undefined ? null : packIdOf(options.pack);
  if (options.pack !== undefined && packId === null) {
    const known = PACK_IDS.join(', ');
    errors.write(`raiz analyze: there is no pack "${options.pack}"; the packs are ${known}.\n`);
    return 2;
  }
  // The words of the packs are loaded for those who ask for one.
  const pack = packId === null ? null : (await import('@/lib/analysis/packs/packs')).packs[packId];
  const reading = { explain: options.explain === true, pack };
  const { out, flush } = printer(output);
  let number = 0;
  let exit = 0;
  for await (const lines of linesOf(input)) {
    let isRead = true;
    for (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      const read = readInput(line);
      // Hardly any line has to wait.
      const isValid = answer(out, read instanceof Promise ? await read : read, number, reading);
      if (!isValid) exit = 1;
      if (out.length >= WRITE_SIZE) isRead = await flush();
      if (!isRead) return exit;
    }
  }
  await flush();
  return exit;
}
