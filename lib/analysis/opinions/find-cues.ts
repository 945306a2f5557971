import type { WordedPack } from '../packs/pack-cues';
import { packEntriesOf } from '../packs/pack-entries';
import { isUnmatched } from '../text/unmatched';
import type { AnalysedLanguage, ReadPart } from '../types';
import { builtTable } from './built-tables';
import { LONGEST_MATCH } from './clause-matches';
import { compileCues, type CueAutomaton } from './compile-cues';
import { dropUnmeant } from './drop-unmeant';
import { languageCues } from './language-cues';
import type { Match } from './match-cues';
import { type OwnCues, withOwn } from './own-cues';

type Automata = Partial<Record<AnalysedLanguage, CueAutomaton>>;
const general: Automata = {};
const ofPacks = new Map<WordedPack, Automata>();

/** The automaton of a language, with the cues of a pack where one is given; compiled on first use. */
export function automatonOf(language: AnalysedLanguage, pack: WordedPack | null = null): CueAutomaton {
  const cues = languageCues[language];
  if (pack === null) return (general[language] ??= compileCues(cues, builtTable(language)));
  let automata = ofPacks.get(pack);
  if (automata === undefined) ofPacks.set(pack, (automata = {}));
  return (automata[language] ??= compileCues({ ...cues, pack: packEntriesOf(pack, language) }));
}

/** A part with the cues that stand in it, of opinions and leaving alike. */
export interface CuedPart {
  readonly part: ReadPart;
  readonly cues: readonly Match[];
}

/** Finds the cues of a part, in the order of the text; with a workspace's `own` over the language's. */
export function findCues(
  part: ReadPart,
  language: AnalysedLanguage,
  pack: WordedPack | null = null,
  own: OwnCues | null = null,
): CuedPart {
  const found = automatonOf(language, pack).matcher.match(part);
  const matches = own === null ? found : withOwn(found, own, part);
  const standing = dropCovered(pack === null ? matches : dropUnmeant(matches));
  const deniesNothing = (match: Match): boolean => match.role === 'negator' && isUnmatched(part.tokens, match.from);
  return { part, cues: standing.some(deniesNothing) ? standing.filter((match) => !deniesNothing(match)) : standing };
}

/** Which roles a longer match silences inside itself; an aspect inside a reason still names the place. */
const silences: Record<Match['role'], readonly Match['role'][]> = {
  idle: ['driver', 'aspect', 'evaluation', 'leaving', 'negator'],
  driver: ['driver', 'evaluation', 'negator'],
  evaluation: ['evaluation', 'negator', 'driver', 'aspect'],
  aspect: ['aspect', 'evaluation'],
  leaving: ['negator'],
  condition: ['condition'],
  irony: ['irony', 'negator'],
  negator: [],
  hint: [],
  unmeant: [],
};

const NEIGHBOURS = 32;

/** Of overlapping matches the longest stands: "customer service" over "service", "no problem" over "problem". */
export function dropCovered(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const standing: Match[] = [];
  for (let at = 0; at < matches.length; at += 1) {
    const match = matches[at];
    if (match !== undefined && !isCovered(match, at, matches) && !overlapsIdle(match, at, matches))
      standing.push(match);
  }
  return standing;
}

/**
 * "No dudaría en volver" holds "no … volver": leaving that only overlaps an idle phrase is none either. One that begins
 * after it and ends in it is said along with it: "nos fuimos después de diez años".
 */
function overlapsIdle(match: Match, at: number, matches: readonly Match[]): boolean {
  if (match.role !== 'leaving') return false;
  const end = Math.min(matches.length, at + NEIGHBOURS);
  for (let near = Math.max(0, at - NEIGHBOURS); near < end; near += 1) {
    const other = matches[near];
    if (other?.role !== 'idle' || other.from >= match.to || match.from >= other.to) continue;
    if (other.from <= match.from + 1 || other.to > match.to) return true;
  }
  return false;
}

function isCovered(match: Match, at: number, matches: readonly Match[]): boolean {
  for (let other = at - 1; other >= 0; other -= 1) {
    const earlier = matches[other];
    if (earlier === undefined || earlier.from < match.from - LONGEST_MATCH) break;
    if (covers(earlier, match)) return true;
  }
  for (let other = at + 1; other < matches.length; other += 1) {
    const later = matches[other];
    if (later === undefined || later.from > match.from) break;
    if (covers(later, match)) return true;
  }
  return false;
}

function covers(outer: Match, inner: Match): boolean {
  if (outer.from > inner.from || outer.to < inner.to) return false;
  if (!silences[outer.role].includes(inner.role)) return false;
  const longer = outer.to - outer.from > inner.to - inner.from;
  return (
    longer ||
    outer.role === 'idle' ||
    (outer.role === 'driver' && inner.role === 'evaluation') ||
    isOfPackOver(outer, inner)
  );
}

/** Of two aspects on the same words the pack's stands: in a bank "la cuenta" is an account, not the bill. */
function isOfPackOver(outer: Match, inner: Match): boolean {
  return (
    outer.role === 'aspect' && inner.role === 'aspect' && outer.entry.isOfPack === true && inner.entry.isOfPack !== true
  );
}
