import type { SentimentLabel } from '@/lib/domain/taxonomy';
import { SOURCE, type Terms } from '../sentiment/terms';
import type { Cue, ReadOpinion, ReadPart } from '../types';
import { textOf } from './clause-matches';
import type { AspectCue } from './cue-entries';
import type { CuedPart } from './find-cues';
import type { Found } from './match-cues';

/** What a judgement counts that no cue tells, only a word of the lexicon beside an aspect: less than any cue. */
const SCORE = 0.3;

/** Words between the two at most. */
const FURTHEST = 9;

interface Judged {
  readonly part: ReadPart;
  readonly aspect: Found<AspectCue>;
  /** Which term judges it, and its token. */
  readonly term: number;
  readonly at: number;
}

/** First token that ends after a place in the text. */
function tokenAt({ tokens }: ReadPart, place: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Events are bad news, no judgement of whom they befall: a strike of pilots says nothing of the crew. */
const EVENTS: ReadonlySet<string> = new Set(
  (
    'huelga huelgas guerra accidente accidentes muerto muertos muerta muerte fallecido fallecida murio crisis ' +
    'strike strikes war accident accidents dead died death killed crisis'
  ).split(' '),
);

const WORDS: ReadonlySet<number> = new Set([SOURCE.lexicon, SOURCE.phrase, SOURCE.own, SOURCE.ownLearnt]);

/** A word of the lexicon that is no courtesy and no event: a smile or thanks say nothing of what stands beside them. */
const judges = ({ sources, values, courtesies, entries }: Terms, term: number, side: number): boolean =>
  WORDS.has(sources[term] ?? SOURCE.cue) &&
  (values[term] ?? 0) * side > 0 &&
  !courtesies.includes(term) &&
  !EVENTS.has(entries[term] ?? '');

/**
 * Opinions of a text that no cue gave any, where its sentiment is plain: an aspect is judged by the nearest word of the
 * lexicon in its sentence that is of the text's own pole ("train your attendants, this is shameful").
 */
export function judgeByWords(cued: readonly CuedPart[], terms: Terms, label: SentimentLabel): ReadOpinion[] {
  if (label !== 'negative' && label !== 'positive') return [];
  const side = label === 'negative' ? -1 : 1;
  let best: Judged | null = null;
  let least = FURTHEST + 1;
  for (const { part, cues } of cued) {
    for (const aspect of cues) {
      if (aspect.role !== 'aspect' || aspect.entry.driver === null || aspect.entry.isWhole === true) continue;
      for (let term = 0; term < terms.count; term += 1) {
        if (terms.parts[term] !== part.in || !judges(terms, term, side)) continue;
        const at = tokenAt(part, terms.starts[term] ?? 0);
        if (part.tokens.sentenceOf[at] !== aspect.sentence) continue;
        const distance = Math.max(0, aspect.from - at, at - aspect.to);
        if (distance < least) [best, least] = [{ part, aspect, term, at }, distance];
      }
    }
  }
  return best === null ? [] : [tell(best, terms, label, side)];
}

function tell(
  { part, aspect, term, at }: Judged,
  terms: Terms,
  polarity: 'negative' | 'positive',
  side: number,
): ReadOpinion {
  const { clauses, clauseOf } = part.tokens;
  const [own, other] = [clauses.at(aspect.clause), clauses.at(clauseOf[at] ?? 0)];
  const [start, end] = [Math.min(own.start, other.start), Math.max(own.end, other.end)];
  const { driver, touchpoint, id } = aspect.entry;
  const [from, to] = [terms.starts[term] ?? 0, terms.ends[term] ?? 0];
  const word: Cue = {
    start: from,
    end: to,
    text: part.source.slice(from, to),
    role: 'driver',
    weight: SCORE * side,
    rule: terms.entries[term] ?? '',
  };
  const place: Cue = { ...textOf(part, aspect), role: 'touchpoint', weight: 0, rule: id };
  return {
    driver: driver ?? 'product',
    touchpoint,
    polarity,
    score: SCORE * side,
    in: part.in,
    start,
    end,
    subReason: driver === 'indifference' && side < 0 ? 'bare-service' : null,
    cues: word.start < place.start ? [word, place] : [place, word],
    primary: true,
  };
}
