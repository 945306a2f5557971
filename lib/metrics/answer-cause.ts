import { z } from 'zod';
import { listMentions } from '@/db/queries/list-mentions';
import { isNegativeAt } from '@/db/queries/negative-at';
import type { TrendKey } from '@/db/queries/read-trend';
import type { WorkspaceContext } from '@/lib/access/context';
import type { BreakdownItem, CauseDetail } from '@/lib/domain/answers';
import type { Question } from '@/lib/domain/question';
import { DRIVERS, stageOf, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import { breakdownItems } from '@/lib/insight/breakdowns';
import { cooccurringCauses } from '@/lib/insight/co-occurring';
import { causeShares, causesInside, changeAt, changesAt } from '@/lib/insight/driver-shares';
import { answered } from './answer-cache';
import { comparedCells, comparedTrend, rangesOf } from './asked';
import { measures } from './measure';
import type { Breakdown } from './mirror/tally-breakdown';
import { without } from './narrow';
import { packShares } from './pack-shares';
import { withStanding } from './standing';
import { summariseMention } from './summarise-mention';

const EVIDENCE = 10;

/** The cause asked for, as its path names it: `all` stands for either part. */
export const causePath = z.object({
  driver: z.enum(['all', ...DRIVERS]),
  touchpoint: z.enum(['all', ...TOUCHPOINTS]),
});
export type Cause = z.infer<typeof causePath>;

/** The root cause: how large, since when, where and for whom, what goes with it, and the words that say it. */
export function answerCause(context: WorkspaceContext, asked: Question, cause: Cause): Promise<CauseDetail> {
  const name = `cause ${cause.driver} ${cause.touchpoint}`;
  // The path takes the place of these filters.
  const question = without(asked, 'driver', 'touchpoint');
  return answered(context, name, question, () => computeCause(context, question, cause));
}

async function computeCause(context: WorkspaceContext, question: Question, cause: Cause): Promise<CauseDetail> {
  const { database } = context;
  const key: TrendKey = {
    driver: cause.driver === 'all' ? '*' : cause.driver,
    touchpoint: cause.touchpoint === 'all' ? '*' : cause.touchpoint,
  };
  const also = isNegativeAt(database, key, question);
  const insideOne = key.touchpoint === '*' ? [] : packShares(context, question, key);
  const [cells, trend, trendBefore, subReasons, breakdowns, together, insidePack, evidence] = await Promise.all([
    comparedCells(context, question),
    measures.trend(context, question, key),
    comparedTrend(context, question, key),
    measures.subReasons(context, question, key),
    breakDown(context, question, key),
    measures.cellsAt(context, question, key),
    insideOne,
    withStanding(context, question).then((of) => listMentions(database, of, { after: null, limit: EVIDENCE, also })),
  ]);
  return {
    ...cause,
    stage: cause.touchpoint === 'all' ? null : stageOf(cause.touchpoint),
    ...rangesOf(context, question),
    population: causeShares(cells.now, key.driver, key.touchpoint),
    change: changeAt(cells, key.driver, key.touchpoint),
    changes: changesAt(cells, key.driver, key.touchpoint),
    inside: causesInside(cells, key.driver, key.touchpoint),
    insidePack,
    trend,
    comparedTrend: trendBefore,
    subReasons,
    breakdowns,
    cooccurring: cooccurringCauses(together, key),
    evidence: evidence.map((each) => summariseMention(each, context.workspace.zone)),
  };
}

/** One count serves every dimension that is not filtered; a filtered one is counted without its own filter. */
async function breakDown(
  context: WorkspaceContext,
  question: Question,
  key: TrendKey,
): Promise<CauseDetail['breakdowns']> {
  const shared = measures.breakdown(context, question, key);
  const items = async (dimension: Breakdown): Promise<BreakdownItem[]> => {
    const filtered = question[dimension].length > 0;
    const rows = await (filtered ? measures.breakdown(context, without(question, dimension), key) : shared);
    return breakdownItems(rows[dimension]);
  };
  const [source, channel, product, location, lang] = await Promise.all([
    items('source'),
    items('channel'),
    items('product'),
    items('location'),
    items('lang'),
  ]);
  return { source, channel, product, location, lang };
}
