import type { Touchpoint } from '@/lib/domain/taxonomy';
import type { WordedPack } from '../packs/pack-cues';
import type { AnalysedLanguage, ReadOpinion, ReadPart } from '../types';
import { groupByClause } from './clause-matches';
import type { CuedPart } from './find-cues';
import { judgeAspects } from './judge-aspects';
import { languageCues } from './language-cues';
import { mergeOpinions, type Candidate } from './merge-opinions';
import { namePackPlace } from './name-pack-place';
import { findElsewhere, isElsewhere, type Elsewhere } from './praise-elsewhere';
import { tellLeaving } from './read-leaving';
import { readReasons } from './read-reasons';

/** The reason that tells what is better elsewhere. */
export const PRAISED_ELSEWHERE = 'competitor.praised-elsewhere';

/**
 * Reads what a text says: driver × touchpoint × polarity, with the clause that says it and the cues that prove it.
 * Reasons come from explicit cues ("on hold") and from judgements of a named aspect in a clause ("the room was
 * filthy"), as in aspect-based sentiment analysis (Liu 2012). A text with neither has no opinion.
 * @param elsewhere what each part says of another provider.
 * @param silenced ids of entries that a workspace does without.
 * @returns opinions in the order of the text, each driver × touchpoint × polarity once; at most one is primary.
 */
export function readOpinions(
  parts: readonly CuedPart[],
  language: AnalysedLanguage,
  pack: WordedPack | null = null,
  elsewhere: readonly (readonly Elsewhere[])[] = parts.map((part) => findElsewhere(part, tellLeaving(part))),
  silenced: ReadonlySet<string> | null = null,
): ReadOpinion[] {
  const candidates: Candidate[] = [];
  const subject = subjectOf(parts);
  for (const [at, { part, cues }] of parts.entries()) {
    const clauses = groupByClause(cues);
    const [reasons, judgements] = [
      readReasons(part, clauses, subject),
      judgeAspects(part, clauses, languageCues[language]),
    ];
    const places = elsewhere[at] ?? [];
    const better = silenced?.has(PRAISED_ELSEWHERE) === true ? [] : betterElsewhere(part, places, language);
    const read = [...ofUs([...reasons, ...judgements], places), ...better];
    candidates.push(...(pack === null ? read : namePackPlace(read, cues)));
  }
  return mergeOpinions(candidates);
}

/** Praise of another provider is none of ours. */
const ofUs = (candidates: Candidate[], places: readonly Elsewhere[]): Candidate[] =>
  places.length === 0
    ? candidates
    : candidates.filter(({ weight, reason }) => weight < 0 || !isElsewhere(places, reason.from));

/** What is better at the place one leaves for, where only the departure tells that it is said of another. */
function betterElsewhere(part: ReadPart, places: readonly Elsewhere[], language: AnalysedLanguage): Candidate[] {
  return places.flatMap(({ better }) => {
    const entry =
      better == null ? undefined : languageCues[language].drivers.find(({ id }) => id === PRAISED_ELSEWHERE);
    if (better == null || entry === undefined) return [];
    const clause = part.tokens.clauseOf[better] ?? 0;
    const reason = { from: better, to: better + 1, clause, sentence: part.tokens.sentenceOf[better] ?? 0, entry };
    const { driver, weight } = entry;
    const said = {
      driver,
      weight,
      touchpoint: 'unspecified',
      subReason: null,
      place: null,
      placeLeads: false,
    } as const;
    return [{ part, clause, reason, ...said }];
  });
}

/** What a text is about as a whole, where it is told by one of its names: an app. */
function subjectOf(parts: readonly CuedPart[]): Touchpoint | null {
  for (const { cues } of parts) {
    for (const match of cues) {
      if (match.role === 'aspect' && match.entry.isWhole === true && match.entry.touchpoint === 'app') return 'app';
    }
  }
  return null;
}
