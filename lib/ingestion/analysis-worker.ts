import { move } from 'piscina';
import { analyseTexts, type TextBatch } from './analyse-texts';

/** Entry of the pool's threads, bundled by itself. */
export function analyseInThread(batch: TextBatch): unknown {
  return move(analyseTexts(batch));
}
