import { TOKEN, type Tokens } from '../text/tokens';
import type { ReadPart } from '../types';
import { firstFrom, isDenied } from './clause-matches';
import type { EvaluationCue, IronyCue } from './cue-entries';
import type { CuedPart } from './find-cues';
import type { Found, Match } from './match-cues';
import { MOST_PLACES, type Elsewhere } from './praise-elsewhere';

const NONE: readonly Elsewhere[] = [];
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Beside these a complaint only qualifies the praise before it: "great, although we had to wait a little". */
const QUALIFIES = setOf(
  'but although though however except despite yet still bit little slightly somewhat only pero aunque sino salvo excepto poco poquito algo pelin solo unico unica',
);
/** Words that take up what went wrong before: "brilliant! another two hours". */
const AGAIN = setOf('another again now yet otro otra otros ahora nuevamente');
/** What is told as an ordeal; a bad taste after "lovely" is another dish. */
const ORDEALS = setOf('promise effort indifference');
const MARKS = '"“”«»„';
/** Plain praise that a complaint belies. */
const IN_VAIN: Pick<IronyCue, 'id' | 'weight'> = { id: 'irony.praise', weight: -0.7 };
/** Words of a sentence that are looked at: bounded, so that one without end costs no more. */
const FURTHEST = 64;

const namesOrdeal = (cue: Match): boolean =>
  cue.role === 'driver' && cue.entry.weight < 0 && ORDEALS.has(cue.entry.driver);

const isOrdeal = (cue: Match, cues: readonly Match[]): boolean => namesOrdeal(cue) && !isDenied(cue, cues);

const isPraise = (cue: Match, cues: readonly Match[]): boolean =>
  (cue.role === 'driver' || cue.role === 'evaluation') && cue.entry.weight > 0 && !isDenied(cue, cues);

/** Is a match alone in its clause but for one word, and its clause the first of the sentence? Between two dashes praise is a remark. */
function isAlone({ clauseOf, sentenceOf, kinds, count }: Tokens, { from, to, clause, sentence }: Match): boolean {
  let words = 0;
  let before = from - 1;
  for (; before >= 0 && clauseOf[before] === clause; before--)
    if (kinds[before] === TOKEN.word && (words += 1) > 1) return false;
  for (let at = to; at < count && clauseOf[at] === clause; at++)
    if (kinds[at] === TOKEN.word && (words += 1) > 1) return false;
  return before < 0 || sentenceOf[before] !== sentence;
}

/** Delight alone in its clause, and in the rest of its sentence (or, where that is all of it, the next) nothing but a complaint. */
function isBelied({ part: { tokens }, cues }: CuedPart, match: Match): boolean {
  if (!isAlone(tokens, match)) return false;
  const { clauseOf, sentenceOf, count } = tokens;
  let from = match.to;
  while (from < count && clauseOf[from] === match.clause) from += 1;
  const sentence = sentenceOf[from];
  const isMarked = match.role === 'irony' || AGAIN.has(tokens.textAt(from));
  if (from >= count || (sentence !== match.sentence && !isMarked)) return false;
  const end = Math.min(count, from + FURTHEST);
  let to = from;
  for (; to < end && sentenceOf[to] === sentence; to += 1) if (QUALIFIES.has(tokens.textAt(to))) return false;
  let complains = false;
  for (let at = firstFrom(cues, from); at < cues.length; at += 1) {
    const cue = cues[at];
    if (cue === undefined || cue.from >= to) break;
    if (isPraise(cue, cues)) return false;
    complains ||= isOrdeal(cue, cues);
  }
  return complains;
}

/** Does praise stand in marks of quotation, with two words beside it at most? */
function isQuoted({ source, tokens }: ReadPart, { from, to }: Match): boolean {
  const opens = (at: number): boolean => MARKS.includes(source.charAt((tokens.starts[at] ?? 0) - 1) || ' ');
  const closes = (at: number): boolean => MARKS.includes(source.charAt(tokens.ends[at] ?? 0) || ' ');
  let isOpen = from > 0 && opens(from - 1);
  for (let at = from; at < to; at += 1) isOpen ||= opens(at);
  return isOpen && (closes(to - 1) || closes(to) || closes(to + 1) || closes(to + 2));
}

/** The rest of a claim's clause. */
function claimOf({ clauseOf, count }: Tokens, { to, clause }: Match): Elsewhere {
  const last = Math.min(count, to + FURTHEST);
  let end = to;
  while (end < last && clauseOf[end] === clause) end += 1;
  return { from: to, to: end };
}

/** Does a part tell an ordeal? */
function complains(cues: readonly Match[]): boolean {
  for (let at = 0; at < cues.length; at += 1) {
    const cue = cues[at];
    if (cue !== undefined && isOrdeal(cue, cues)) return true;
  }
  return false;
}

/** Where praise does not count because of words of irony; null where it does. */
function ofOwnWords(cued: CuedPart, cue: Found<IronyCue> & Match): Elsewhere | null {
  const { from, to, entry } = cue;
  const { kind, id, weight } = entry;
  if (kind === 'reported') return complains(cued.cues) ? claimOf(cued.part.tokens, cue) : null;
  const isMeant = kind === 'failure' ? !isDenied(cue, cued.cues) : isBelied(cued, cue);
  return isMeant ? { from, to, irony: { id, weight } } : null;
}

/** Where praise does not count because of a complaint beside it; null where it does. */
function ofPraise(cued: CuedPart, cue: Found<EvaluationCue> & Match): Elsewhere | null {
  const { from, to, entry } = cue;
  if (entry.isGeneral === true && isBelied(cued, cue)) return { from, to, irony: IN_VAIN };
  return isQuoted(cued.part, cue) && complains(cued.cues) ? { from, to } : null;
}

/** Where irony may be: nearly all texts hold no word of it, and half of them no complaint that could belie praise. */
const PLACES = { none: 0, ownWords: 1, praise: 2 } as const;

function placesOf(cues: readonly Match[]): number {
  let places: number = PLACES.none;
  for (let at = 0; at < cues.length; at += 1) {
    const cue = cues[at];
    if (cue === undefined) continue;
    if (cue.role === 'irony') places |= PLACES.ownWords;
    else if (cue.role === 'driver' && namesOrdeal(cue)) places |= PLACES.praise;
  }
  return places;
}

/**
 * Praise in a part that is none: for a failure, at what a complaint belies, in quotation marks or as a claim beside one.
 * Each is a stretch in which praise does not count; most are blame themselves.
 */
export function findIrony(cued: CuedPart): readonly Elsewhere[] {
  const { cues } = cued;
  const places = placesOf(cues);
  if (places === PLACES.none) return NONE;
  const found: Elsewhere[] = [];
  for (let at = 0; at < cues.length; at += 1) {
    const cue = cues[at];
    let irony: Elsewhere | null = null;
    if (cue?.role === 'irony') irony = ofOwnWords(cued, cue);
    else if ((places & PLACES.praise) !== 0 && cue?.role === 'evaluation' && cue.entry.weight >= 0)
      irony = ofPraise(cued, cue);
    if (irony !== null && found.push(irony) === MOST_PLACES) break;
  }
  return found.length === 0 ? NONE : found;
}
