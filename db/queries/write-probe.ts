import type { Writer } from '../client/database';
import { takeNumbers } from '../fragments';

/** The smallest write there is, to see whether writes commit. */
export async function writeProbe(writer: Writer): Promise<void> {
  await takeNumbers(writer, 'health', 1);
}
