import { TOKEN } from '../text/tokens';
import type { ReadPart } from '../types';
import { firstFrom, isNegated, LONGEST_MATCH, type ClauseMatches } from './clause-matches';
import type { AspectCue, DriverCue, EvaluationCue, LanguageCues } from './cue-entries';
import type { Found } from './match-cues';
import type { Candidate } from './merge-opinions';

interface Judgement {
  readonly aspect: Found<AspectCue>;
  readonly evaluation: Found<EvaluationCue>;
  readonly weight: number;
}

/** "Not good" is bad, but "not bad" is hardly good. */
const DENIED = 0.6;

/** Clauses of a list ("food, service and location were great") are short. */
const LONGEST_LISTED = 4;

/** Words between an aspect and its judgement at most: further apart, even in one clause, they hardly speak of each other. */
const FURTHEST = 14;

/** Clauses looked back on: a list, or a sentence, has few. */
const LONGEST_LIST = 6;

/**
 * Pairs the aspects a part names with the judgements beside them: "the room was filthy" → product × premises. The adjective
 * that a reason begins with judges the list after it too: "great price, food and service".
 */
export function judgeAspects(
  part: ReadPart,
  clauses: readonly ClauseMatches[],
  { adjectiveComesFirst, sharedAdjectives }: Pick<LanguageCues, 'adjectiveComesFirst' | 'sharedAdjectives'>,
): Candidate[] {
  const judgements: Judgement[] = [];
  const judged = new Set<Found<AspectCue>>();
  const add = (judgement: Judgement): void => {
    judgements.push(judgement);
    judged.add(judgement.aspect);
  };
  const words = new ClauseWords(part);
  const ofReasons: Candidate[] = [];
  clauses.forEach((clause, at) => {
    if (clause.evaluations.length === 0) {
      const next = clauses[at + 1];
      if (clause.drivers.length === 0 || next === undefined || !follows(next, clause)) return;
      const reason = clause.drivers.at(-1);
      if (reason === undefined || !sharedAdjectives.has(part.tokens.textAt(reason.from)) || isNegated(reason, clause))
        return;
      for (const aspect of listedAfter(words, clauses, at))
        ofReasons.push(...toCandidate(part, aspect, reason, reason.entry.weight));
      return;
    }
    const aspects = clause.aspects.filter((aspect) => isOpen(aspect, clause));
    const listed = listedBefore(words, clauses, at);
    const own = aspects.length > 0 || listed.length > 0 ? aspects : borrowAspects(clauses, at, judged);
    for (const [aspect, evaluation] of pair(own, clause.evaluations, adjectiveComesFirst)) {
      add({ aspect, evaluation, weight: weigh(evaluation, clause) });
    }
    const share = (named: readonly Found<AspectCue>[], evaluation: Found<EvaluationCue> | undefined): void => {
      if (evaluation === undefined) return;
      for (const aspect of named) {
        if (fits(aspect, evaluation)) add({ aspect, evaluation, weight: weigh(evaluation, clause) });
      }
    };
    share(listed, clause.evaluations[0]);
    share(listedAfter(words, clauses, at), clause.evaluations.at(-1));
  });
  return [
    ...judgements.flatMap(({ aspect, evaluation, weight }) => toCandidate(part, aspect, evaluation, weight)),
    ...ofReasons,
  ];
}

/** An aspect that names only a place, or that a longer reason already speaks of, is not judged again. */
function isOpen(aspect: Found<AspectCue>, { drivers }: ClauseMatches): boolean {
  if (aspect.entry.driver === null) return false;
  for (let at = firstFrom(drivers, aspect.from - LONGEST_MATCH); at < drivers.length; at += 1) {
    const driver = drivers[at];
    if (driver === undefined || driver.from > aspect.from) break;
    if (driver.to >= aspect.to) return false;
  }
  return true;
}

/** A judgement without an aspect speaks of the last one its sentence left unjudged: "the staff, although busy, were lovely". */
function borrowAspects(
  clauses: readonly ClauseMatches[],
  at: number,
  judged: ReadonlySet<Found<AspectCue>>,
): Found<AspectCue>[] {
  const here = clauses[at];
  for (let before = at - 1; before >= at - LONGEST_LIST; before -= 1) {
    const clause = clauses[before];
    if (clause === undefined || here === undefined || clause.sentence !== here.sentence) return [];
    const open = clause.aspects.filter((aspect) => isOpen(aspect, clause));
    if (open.length === 0) continue;
    const unjudged = open.filter((aspect) => !judged.has(aspect));
    const last = unjudged.length > 0 ? unjudged : open;
    return last.slice(-1);
  }
  return [];
}

/** Does a clause only name aspects, as those of a list do? */
function onlyNames(words: ClauseWords, { clause, evaluations, drivers, negators }: ClauseMatches): boolean {
  const isSilent = evaluations.length === 0 && drivers.length === 0 && negators.length === 0;
  return isSilent && words.in(clause) <= LONGEST_LISTED;
}

/** Does one clause follow the other at once in the same sentence? */
const follows = (next: ClauseMatches, before: ClauseMatches): boolean =>
  before.sentence === next.sentence && before.clause + 1 === next.clause;

/** The short clauses right before one with a judgement that only name aspects: a list that it closes. */
function listedBefore(words: ClauseWords, clauses: readonly ClauseMatches[], at: number): Found<AspectCue>[] {
  const listed: Found<AspectCue>[] = [];
  for (let before = at - 1; before >= at - LONGEST_LIST; before -= 1) {
    const [clause, next] = [clauses[before], clauses[before + 1]];
    if (clause === undefined || next === undefined || !follows(next, clause) || !onlyNames(words, clause)) break;
    listed.push(...clause.aspects.filter((aspect) => isOpen(aspect, clause)));
  }
  return listed;
}

/** The same right after one: "everything was great: the food, the staff". A list that a later judgement closes is its own. */
function listedAfter(words: ClauseWords, clauses: readonly ClauseMatches[], at: number): Found<AspectCue>[] {
  const listed: Found<AspectCue>[] = [];
  for (let after = at + 1; after <= at + LONGEST_LIST; after += 1) {
    const [clause, before] = [clauses[after], clauses[after - 1]];
    if (clause === undefined || before === undefined || !follows(clause, before)) break;
    if (!onlyNames(words, clause)) return clause.evaluations.length > 0 ? [] : listed;
    listed.push(...clause.aspects.filter((aspect) => isOpen(aspect, clause)));
  }
  return listed;
}

/** Number of words in the clauses of a part, counted when first asked for. */
class ClauseWords {
  #counts: number[] | null = null;

  constructor(private readonly part: ReadPart) {}

  in(clause: number): number {
    this.#counts ??= this.#count();
    return this.#counts[clause] ?? 0;
  }

  #count(): number[] {
    const { clauses, kinds, clauseOf, count } = this.part.tokens;
    const counts: number[] = Array.from({ length: clauses.count }, () => 0);
    for (let at = 0; at < count; at += 1) {
      const clause = clauseOf[at] ?? 0;
      if (kinds[at] === TOKEN.word) counts[clause] = (counts[clause] ?? 0) + 1;
    }
    return counts;
  }
}

/** Nearest pairs first, each judgement to one aspect; aspects left over share the nearest judgement. */
function pair(
  aspects: readonly Found<AspectCue>[],
  evaluations: readonly Found<EvaluationCue>[],
  adjectiveComesFirst: boolean,
): [Found<AspectCue>, Found<EvaluationCue>][] {
  const ranked = rankPairs(aspects, evaluations, adjectiveComesFirst);
  if (ranked.length <= 1) return ranked.map(({ aspect, evaluation }) => [aspect, evaluation]);
  const pairs: [Found<AspectCue>, Found<EvaluationCue>][] = [];
  const [judged, used] = [new Set<Found<AspectCue>>(), new Set<Found<EvaluationCue>>()];
  for (const { aspect, evaluation } of ranked) {
    if (judged.has(aspect) || used.has(evaluation)) continue;
    pairs.push([aspect, evaluation]);
    judged.add(aspect);
    used.add(evaluation);
  }
  for (const { aspect, evaluation } of ranked) {
    if (judged.has(aspect) && used.has(evaluation)) continue;
    pairs.push([aspect, evaluation]);
    judged.add(aspect);
    used.add(evaluation);
  }
  return pairs;
}

/** Pairs that may speak of each other, nearest first. Both lists come in the order of the text. */
function rankPairs(
  aspects: readonly Found<AspectCue>[],
  evaluations: readonly Found<EvaluationCue>[],
  adjectiveComesFirst: boolean,
): { aspect: Found<AspectCue>; evaluation: Found<EvaluationCue>; distance: number }[] {
  const ranked: { aspect: Found<AspectCue>; evaluation: Found<EvaluationCue>; distance: number }[] = [];
  let first = 0;
  for (const aspect of aspects) {
    while ((evaluations[first]?.to ?? Infinity) < aspect.from - FURTHEST) first += 1;
    for (let at = first; at < evaluations.length; at += 1) {
      const evaluation = evaluations[at];
      if (evaluation === undefined || evaluation.from > aspect.to + FURTHEST) break;
      if (!fits(aspect, evaluation)) continue;
      ranked.push({ aspect, evaluation, distance: distanceOf(aspect, evaluation, adjectiveComesFirst) });
    }
  }
  return ranked.sort((a, b) => a.distance - b.distance || a.aspect.from - b.aspect.from);
}

function fits(aspect: Found<AspectCue>, evaluation: Found<EvaluationCue>): boolean {
  const { only, at, isGeneral } = evaluation.entry;
  if (isGeneral === true && aspect.entry.isWhole === true) return false;
  if (at !== undefined && !at.includes(aspect.entry.touchpoint)) return false;
  return only === undefined || (aspect.entry.driver !== null && only.includes(aspect.entry.driver));
}

/** Words between the two, halves settling ties by the language's usual order. */
function distanceOf(aspect: Found<AspectCue>, evaluation: Found<EvaluationCue>, adjectiveComesFirst: boolean): number {
  const isFirst = evaluation.to <= aspect.from;
  const apart = isFirst ? aspect.from - evaluation.to : Math.max(0, evaluation.from - aspect.to);
  return isFirst === adjectiveComesFirst ? apart : apart + 0.5;
}

function weigh(evaluation: Found<EvaluationCue>, clause: ClauseMatches): number {
  const { weight } = evaluation.entry;
  if (!isNegated(evaluation, clause)) return weight;
  return evaluation.entry.negated === 'drop' ? 0 : -weight * DENIED;
}

function toCandidate(
  part: ReadPart,
  place: Found<AspectCue>,
  reason: Found<EvaluationCue> | Found<DriverCue>,
  weight: number,
): Candidate[] {
  const { driver, touchpoint } = place.entry;
  if (driver === null || weight === 0) return [];
  const { clause } = reason;
  return [{ part, clause, driver, touchpoint, weight, subReason: null, reason, place, placeLeads: true }];
}
