import { CONTACT_OUTCOMES, type ContactOutcome } from '@/lib/domain/told-journey';
import type { Touchpoint } from '@/lib/domain/taxonomy';
import { englishJourney } from '../languages/en/journey';
import { spanishJourney } from '../languages/es/journey';
import { firstFrom } from '../opinions/clause-matches';
import type { Meaning } from '../opinions/compile-cues';
import type { Patterns } from '../opinions/cue-entries';
import { Matcher } from '../opinions/match-cues';
import { splitPatterns } from '../opinions/parse-pattern';
import { Trie } from '../opinions/pattern-trie';
import { layStates, statesOf } from '../opinions/states';
import { WordClasses } from '../opinions/word-classes';
import { WordTypes } from '../opinions/word-types';
import { WordMemo } from '../text/word-memo';
import type { AnalysedLanguage, ReadPart } from '../types';
import { ORDER_SIGNS, type JourneyWords, type OrderSign } from './journey-words';

/** A language without words for journeys does not compile. */
export const journeyWords = { en: englishJourney, es: spanishJourney } as const satisfies Record<
  AnalysedLanguage,
  JourneyWords
>;

/** What a sign says. */
type Saying =
  | { readonly kind: 'act' | 'place'; readonly touchpoint: Touchpoint }
  | { readonly kind: 'outcome'; readonly outcome: ContactOutcome }
  | { readonly kind: 'order'; readonly order: OrderSign }
  | { readonly kind: 'times'; readonly times: number }
  | { readonly kind: 'denied' | 'supposed' | 'own' | 'others' | 'light' | 'idle' };

/** Tokens `from`…`to` (half-open) of a part that say something of a journey. */
export type Sign<S extends Saying = Saying> = S & {
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  readonly sentence: number;
};

interface SignFinder {
  readonly matcher: Matcher;
  /** By id of the entry that matched. */
  readonly sayings: ReadonlyMap<string, Saying>;
}

const finders = new Map<AnalysedLanguage, SignFinder>();

/** Compiled on first use: most processes never explain a text. */
function finderOf(language: AnalysedLanguage): SignFinder {
  let finder = finders.get(language);
  if (finder === undefined) finders.set(language, (finder = compile(journeyWords[language])));
  return finder;
}

/** Everything a language says of journeys, with the patterns that say it. */
function sayingsOf(words: JourneyWords): (readonly [Saying, Patterns])[] {
  return [
    ...words.contacts.flatMap(({ touchpoint, acts, places }) => [
      [{ kind: 'act', touchpoint }, acts] as const,
      [{ kind: 'place', touchpoint }, places] as const,
    ]),
    ...CONTACT_OUTCOMES.flatMap((outcome) =>
      outcome === 'neutral' ? [] : [[{ kind: 'outcome', outcome }, words.outcomes[outcome]] as const],
    ),
    ...ORDER_SIGNS.map((order) => [{ kind: 'order', order }, words.order[order]] as const),
    ...words.times.map(([times, patterns]) => [{ kind: 'times', times }, patterns] as const),
    ...(['denied', 'supposed', 'own', 'others', 'light', 'idle'] as const).map(
      (kind) => [{ kind }, words[kind]] as const,
    ),
  ];
}

/** Lays the words out as the automaton of the cues reads them; the ids lead back to what they say. */
function compile(words: JourneyWords): SignFinder {
  const trie = new Trie();
  const classes = new WordClasses();
  const sayings = new Map<string, Saying>();
  const meanings: Meaning[] = [];
  for (const [saying, patterns] of sayingsOf(words)) {
    const id = `journey.${meanings.length}`;
    for (const pattern of splitPatterns(patterns)) trie.insert(pattern, meanings.length, classes);
    sayings.set(id, saying);
    meanings.push({ role: 'evaluation', entry: { id, weight: 0, patterns } });
  }
  const states = statesOf(layStates(trie.root), meanings);
  const types = new WordTypes(classes, states);
  return { matcher: new Matcher(states, types, new WordMemo((folded) => types.numberOf(folded))), sayings };
}

/** What a longer sign of each kind silences inside itself. */
const silences: Partial<Record<Saying['kind'], readonly Saying['kind'][]>> = {
  act: ['act', 'place', 'idle'],
  place: ['place'],
  outcome: ['outcome', 'denied'],
  idle: ['act', 'place', 'outcome', 'order', 'others', 'denied', 'supposed'],
  times: ['times'],
  order: ['order'],
};

/** Finds all that a part says of a journey, in the order of the text; of overlapping signs the longest stands. */
export function findSigns(part: ReadPart, language: AnalysedLanguage): Sign[] {
  const { matcher, sayings } = finderOf(language);
  const signs: Sign[] = [];
  for (const { role, entry, from, to, clause, sentence } of matcher.match(part)) {
    const saying = role === 'evaluation' ? sayings.get(entry.id) : undefined;
    if (saying !== undefined) signs.push({ ...saying, from, to, clause, sentence });
  }
  const acted = signs.filter((sign, at) => sign.kind !== 'act' || !isSilenced(sign, at, signs, actSilences));
  return acted.filter((sign, at) => sign.kind !== 'idle' && !isSilenced(sign, at, acted, silencesIt));
}

const LONGEST_SIGN = 24;

type Silences = (outer: Sign, inner: Sign, isFirst: boolean) => boolean;

function isSilenced(sign: Sign, at: number, signs: readonly Sign[], silence: Silences): boolean {
  for (let other = at - 1; other >= 0; other -= 1) {
    const earlier = signs[other];
    if (earlier === undefined || earlier.from < sign.from - LONGEST_SIGN) break;
    if (silence(earlier, sign, true)) return true;
  }
  for (let other = at + 1; other < signs.length; other += 1) {
    const later = signs[other];
    if (later === undefined || later.from >= sign.to) break;
    if (silence(later, sign, false)) return true;
  }
  return false;
}

/** Of two as long, an idle phrase stands, else the one found first. */
function silencesIt(outer: Sign, inner: Sign, isFirst: boolean): boolean {
  if (outer.from > inner.from || outer.to < inner.to) return false;
  if (!(silences[outer.kind]?.includes(inner.kind) ?? false)) return false;
  const isLonger = outer.to - outer.from > inner.to - inner.from;
  return isLonger || (outer.kind === 'idle' && inner.kind !== 'idle') || (isFirst && outer.kind === inner.kind);
}

/**
 * Of acts told by one verb the one with the nearest place: "went to the branch after the website" is no visit of the
 * website. But help in general gives way to its channel: "contacted customer service by email".
 */
function actSilences(outer: Sign, inner: Sign, isFirst: boolean): boolean {
  if (outer.kind !== 'act' || inner.kind !== 'act') return false;
  if (outer.from !== inner.from) {
    const isOverlapping = outer.from < inner.to && inner.from < outer.to;
    return isOverlapping && inner.touchpoint === 'support' && outer.touchpoint !== 'support';
  }
  if (outer.to === inner.to) return isFirst;
  const [short, long] = outer.to < inner.to ? [outer, inner] : [inner, outer];
  const longStands = short.touchpoint === long.touchpoint || short.touchpoint === 'support';
  return (longStands ? long : short) === outer;
}

/** The signs that begin within `reach` tokens before `from`, or before `to`; signs come in the order of the text. */
export function signsNear(signs: readonly Sign[], from: number, to: number, reach: number): readonly Sign[] {
  return signs.slice(firstFrom(signs, from - reach), firstFrom(signs, to));
}
