import { move } from 'piscina';
import { analyseTexts, type TextBatch } from './analyse-texts';
import { keptLens, type LensToken } from './kept-lens';

export interface ThreadTask {
  readonly batch: TextBatch;
  readonly lens: LensToken;
}

/** Entry of the pool's threads, bundled by itself; null where the thread does not know the lens and was not told it. */
export async function analyseInThread({ batch, lens }: ThreadTask): Promise<unknown> {
  const opened = await keptLens(lens);
  return opened && move(analyseTexts(batch, opened));
}
