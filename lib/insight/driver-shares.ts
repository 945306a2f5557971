import type {
  BreakdownCell,
  ByPopulation,
  CauseAnswer,
  CauseChanges,
  CauseShares,
  Change,
  DriverAnswer,
  JourneyCell,
  TouchpointAnswer,
} from '@/lib/domain/answers';
import type { DriverKey, PopulationPart, TouchpointKey } from '@/lib/domain/counts';
import type { Share } from '@/lib/domain/question';
import { type Driver, DRIVERS, stageOf, type Touchpoint, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import { type CellTable, negativeShareAt, shareAt, unexplainedShare } from './cell-table';
import { change } from './newcombe';

/** Cells of the question and, where it compares, of the compared range. */
export interface Compared {
  readonly now: CellTable;
  readonly before: CellTable | null;
}

/**
 * Shares of one key in both populations. Multi: mentions of the population with a negative opinion at the key. Single:
 * mentions whose primary opinion is negative and at the key, so that all keys of a level and `unexplained` sum to 1.
 */
export function causeShares(table: CellTable, driver: DriverKey, touchpoint: TouchpointKey): ByPopulation<CauseShares> {
  const of = (part: PopulationPart) => shareAt(table, driver, touchpoint, part);
  return {
    negative: { multi: of('negative'), single: of('primaryNegative') },
    leaving: { multi: of('leaving'), single: of('primaryLeaving') },
  };
}

/** Change of one of a key's shares, its multi-cause share among negative mentions unless told; null without a compared range. */
export function changeAt(
  { now, before }: Compared,
  driver: DriverKey,
  touchpoint: TouchpointKey,
  part: PopulationPart = 'negative',
): Change | null {
  return before && change(shareAt(now, driver, touchpoint, part), shareAt(before, driver, touchpoint, part));
}

/** Change of each of a key's shares, population by population; all null without a compared range. */
export function changesAt(
  compared: Compared,
  driver: DriverKey,
  touchpoint: TouchpointKey,
): ByPopulation<CauseChanges> {
  const of = (part: PopulationPart) => changeAt(compared, driver, touchpoint, part);
  return {
    negative: { multi: of('negative'), single: of('primaryNegative') },
    leaving: { multi: of('leaving'), single: of('primaryLeaving') },
  };
}

/** Every driver, most named first (single-cause among negative mentions, then multi-cause). */
export function driverAnswers(compared: Compared): DriverAnswer[] {
  const { now } = compared;
  const answers = DRIVERS.map((driver) => ({
    driver,
    population: causeShares(now, driver, '*'),
    positive: now.at(driver, '*').positive,
    change: changeAt(compared, driver, '*'),
    changes: changesAt(compared, driver, '*'),
  }));
  return answers.sort(byPopulationSize);
}

/** Mentions of each population whose primary opinion gives no negative reason. */
export function unexplained(table: CellTable): ByPopulation<Share> {
  return { negative: unexplainedShare(table, 'negative'), leaving: unexplainedShare(table, 'leaving') };
}

/** Every touchpoint that is spoken of, most negative mentions first. */
export function touchpointAnswers(compared: Compared): TouchpointAnswer[] {
  const { now } = compared;
  const answers = TOUCHPOINTS.filter((touchpoint) => now.at('*', touchpoint).mentions > 0).map((touchpoint) => {
    const at = now.at('*', touchpoint);
    return {
      touchpoint,
      stage: stageOf(touchpoint),
      mentions: at.mentions,
      population: causeShares(now, '*', touchpoint),
      negativeShare: negativeShareAt(now, '*', touchpoint),
      change: changeAt(compared, '*', touchpoint),
    };
  });
  return answers.sort(byPopulationSize);
}

/** Every pair that is spoken of, most negative mentions first. */
export function causeAnswers(compared: Compared): CauseAnswer[] {
  const answers = spokenPairs(compared.now).map(([driver, touchpoint]) => ({
    driver,
    touchpoint,
    stage: stageOf(touchpoint),
    population: causeShares(compared.now, driver, touchpoint),
    change: changeAt(compared, driver, touchpoint),
  }));
  return answers.sort(byPopulationSize);
}

/** Negative mentions at a key, their share, and the balance of positive and negative over both (0 where neither). */
export function breakdownCell(table: CellTable, driver: DriverKey, touchpoint: TouchpointKey): BreakdownCell {
  const { negative, positive } = table.at(driver, touchpoint);
  const said = negative + positive;
  return {
    n: negative,
    share: shareAt(table, driver, touchpoint, 'negative'),
    sentiment: said === 0 ? 0 : (positive - negative) / said,
  };
}

/** The journey's cells: touchpoint × driver, in the journey's order, with the balance of positive and negative. */
export function journeyCells(compared: Compared): JourneyCell[] {
  return spokenPairs(compared.now).map((pair) => journeyCell(compared, pair));
}

/** Where a part of a cause is open, the causes inside it that somebody complains of, in the journey's order. */
export function causesInside(compared: Compared, driver: DriverKey, touchpoint: TouchpointKey): JourneyCell[] {
  if (driver !== '*' && touchpoint !== '*') return [];
  return spokenPairs(compared.now)
    .filter(
      ([inner, place]) =>
        (driver === '*' || inner === driver) &&
        (touchpoint === '*' || place === touchpoint) &&
        compared.now.at(inner, place).negative > 0,
    )
    .map((pair) => journeyCell(compared, pair));
}

function journeyCell(compared: Compared, [driver, touchpoint]: Pair): JourneyCell {
  return {
    touchpoint,
    stage: stageOf(touchpoint),
    driver,
    ...breakdownCell(compared.now, driver, touchpoint),
    change: changeAt(compared, driver, touchpoint),
  };
}

type Pair = readonly [Driver, Touchpoint];

function spokenPairs(table: CellTable): Pair[] {
  return TOUCHPOINTS.flatMap((touchpoint) =>
    DRIVERS.filter((driver) => table.at(driver, touchpoint).mentions > 0).map((driver): Pair => [driver, touchpoint]),
  );
}

function byPopulationSize(
  a: { population: ByPopulation<CauseShares> },
  b: { population: ByPopulation<CauseShares> },
): number {
  const [one, other] = [a.population.negative, b.population.negative];
  return other.multi.n - one.multi.n || other.single.n - one.single.n;
}
