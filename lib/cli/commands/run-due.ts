import { systemClock } from '@/lib/clock';
import { database } from '@/lib/database';
import { closeAnalysisPool } from '@/lib/ingestion/analysis-pool';
import { keepHeapLean } from '@/lib/ingestion/lean-heap';
import { runDue } from '@/lib/jobs/run-due';
import { stopSignal } from '../stop-signal';
import type { CommandIo } from './io';

/** `raiz run-due`: does what is due and says what that was; 1 when something is left. */
export async function runRunDue(io: CommandIo): Promise<number> {
  keepHeapLean();
  const { imports } = await runDue(await database(), systemClock, { signal: stopSignal(), until: Infinity });
  await closeAnalysisPool();
  io.stdout.write(`imports ended: ${imports.ended}, left: ${imports.left}\n`);
  return imports.left > 0 ? 1 : 0;
}
