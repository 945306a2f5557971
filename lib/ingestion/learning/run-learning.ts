import { setImmediate as breath } from 'node:timers/promises';
import type { Database } from '@/db/client/database';
import { changeLearning } from '@/db/queries/change-learning';
import { claimLearning } from '@/db/queries/claim-learning';
import { hasOpenLearning } from '@/db/queries/has-open-learning';
import { ratedMentions, ratedSpan } from '@/db/queries/rated-mentions';
import type { LearningRow } from '@/db/queries/rows';
import type { Clock } from '@/lib/clock';
import { LEARNING_STAGES, type LearntLanguage } from '@/lib/domain/learning';
import { EDITED_LANGUAGES } from '@/lib/domain/workspace-edits';
import { log } from '@/lib/log';
import { openLearners } from './open-learners';
import { namesIn, ratedText } from './rated-text';

/** Texts between two breaths of the process, which does other work as well. */
const PAGE = 200;
const RENEW_MS = 1_000;
const LEASE_MS = 30_000;
/** Rated texts learnt from at most, the newest; and names of products and places remembered. */
const MOST_TEXTS = 200_000;
const MOST_NAMES = 50_000;

class TakenOver extends Error {}
class Stopped extends Error {}

interface Run {
  readonly database: Database;
  readonly clock: Clock;
  readonly row: LearningRow;
  readonly signal: AbortSignal;
}

/** Tells how far a learning has come, and holds it for this worker. */
async function tell({ database, clock, row }: Run, done: number, total: number): Promise<void> {
  const set = { done, total, leaseUntil: clock.now() + LEASE_MS };
  if (!(await database.write((writer) => changeLearning(writer, row, set)))) throw new TakenOver();
}

/** All rated texts go by, stage after stage. */
async function learn(run: Run): Promise<LearntLanguage[]> {
  const { database, clock, row, signal } = run;
  const of = { workspaceId: row.workspaceId, languages: EDITED_LANGUAGES };
  const { count, ...span } = await ratedSpan(database, { ...of, most: MOST_TEXTS });
  const names = new Set<string>();
  const learners = await openLearners(database, row.workspaceId, names);
  const total = count * LEARNING_STAGES.length;
  await tell(run, 0, total);
  let [done, told] = [0, clock.now()];
  for (const stage of LEARNING_STAGES) {
    for (let after = span.after; ;) {
      const page = await ratedMentions(database, { ...of, after, upTo: span.upTo, limit: PAGE });
      for (const mention of page) {
        if (stage === 'survey' && names.size < MOST_NAMES) for (const name of namesIn(mention)) names.add(name);
        learners.get(mention.language)?.take(stage, ratedText(mention));
      }
      after = page.at(-1)?.id ?? after;
      done += page.length;
      if (page.length < PAGE) break;
      await breath();
      if (signal.aborted) throw new Stopped();
      if (clock.now() - told < RENEW_MS) continue;
      await tell(run, Math.min(done, total), total);
      told = clock.now();
    }
    for (const learner of learners.values()) {
      learner.end(stage);
      await breath();
      await tell(run, Math.min(done, total), total);
    }
  }
  return [...learners.values()].map((learner) => learner.result());
}

/** What is to be kept of how a learning ended. */
function endOf(error: unknown, { row, clock }: Run): Partial<Omit<LearningRow, 'id' | 'workspaceId'>> {
  if (error instanceof Stopped) return { leaseUntil: 0 };
  log().error({ error, learning: row.id }, 'a learning stopped');
  return { state: 'failed', error: String(error).slice(0, 500), leaseUntil: 0, finishedAt: clock.now() };
}

/**
 * Carries out the learning that has waited longest, where one waits: reads the workspace's rated texts and keeps what they
 * teach as a proposal; nothing is changed of how texts are read. Stopped or killed it begins anew with another worker.
 * True when there was one.
 */
export async function runLearning(database: Database, clock: Clock, signal: AbortSignal): Promise<boolean> {
  const now = clock.now();
  if (!(await hasOpenLearning(database, now))) return false;
  const row = await database.write((writer) => claimLearning(writer, { now, leaseUntil: now + LEASE_MS }));
  if (!row) return false;
  const run = { database, clock, row, signal };
  try {
    const result = await learn(run);
    const set = { state: 'done', result, leaseUntil: 0, finishedAt: clock.now() };
    await database.write((writer) => changeLearning(writer, row, set));
  } catch (error) {
    if (!(error instanceof TakenOver)) await database.write((writer) => changeLearning(writer, row, endOf(error, run)));
  }
  return true;
}
