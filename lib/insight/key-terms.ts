import type { Topic } from '@/lib/domain/answers';
import type { TermCount } from '@/lib/domain/counts';
import { largestHeld } from './benjamini-hochberg';
import { chanceOf, logLikelihood } from './log-likelihood';
import { change } from './newcombe';
import { share } from './wilson';

/** What was read: texts of the selection and of the rest, and the naming words of the selection. */
export interface ReadSizes {
  readonly texts: number;
  readonly rest: number;
  readonly words: number;
}

/** Fewer texts are an accident of a writer. */
const FEWEST_TEXTS = 3;
/** Two words belong together where chance would bring them together so often once in a thousand times. */
const COLLOCATED = 10.83;
/** Where so much of what names a word names it in a longer name, the longer name is told and the word is not. */
const MOSTLY_IN_NAME = 0.6;
/** Of the terms told as over-represented so many are false on average, and a smaller excess is not worth telling. */
const FALSE_RATE = 0.05;
const LEAST_RATIO = 1.5;
const SHOWN = 12;

/** Whether two words stand side by side more often than their own numbers explain (Dunning 1993). */
function isCollocation(name: TermCount, [first, second]: readonly [TermCount, TermCount], words: number): boolean {
  const both = name.times;
  // A word that closes a clause has no neighbour, so that a name may be counted against a little more than it could be.
  const [onlyFirst, onlySecond] = [Math.max(0, first.times - both), Math.max(0, second.times - both)];
  const neither = Math.max(0, words - both - onlyFirst - onlySecond);
  const expected = (first.times * second.times) / words;
  return both > expected && logLikelihood(both, onlyFirst, onlySecond, neither) >= COLLOCATED;
}

/** Words said often enough, and names of two that are more than two words by chance. */
function candidatesOf(terms: readonly TermCount[], words: number): TermCount[] {
  const byTerm = new Map(terms.map((one) => [one.term, one]));
  return terms.filter((one) => {
    if (one.texts < FEWEST_TEXTS) return false;
    if (one.parts === null) return true;
    const [first, second] = [byTerm.get(one.parts[0]), byTerm.get(one.parts[1])];
    return first !== undefined && second !== undefined && isCollocation(one, [first, second], words);
  });
}

/** The first of a ranking, without words that are mostly said within a name that is told. */
function firstOf(ranked: readonly TermCount[], shown: number): TermCount[] {
  const names = ranked.filter(({ parts }) => parts !== null);
  const isSaidByName = (word: TermCount) =>
    names.some((name) => name.parts?.includes(word.term) && name.texts >= MOSTLY_IN_NAME * word.texts);
  return ranked.filter((one) => one.parts !== null || !isSaidByName(one)).slice(0, shown);
}

/** How many times as often the selection names it, half a text added to each side so that none is never. */
const ratioOf = ({ texts, rest }: TermCount, sizes: ReadSizes): number =>
  (texts + 0.5) / (sizes.texts + 1) / ((rest + 0.5) / (sizes.rest + 1));

const keyness = ({ texts, rest }: TermCount, sizes: ReadSizes): number =>
  logLikelihood(texts, sizes.texts - texts, rest, sizes.rest - rest);

function rankedBy(terms: readonly TermCount[], scoreOf: (term: TermCount) => number): TermCount[] {
  const scored = terms.map((term) => ({ term, score: scoreOf(term) }));
  // Of equals the name before its words, then what was named first.
  const rank = ({ term }: (typeof scored)[number]) => (term.parts === null ? 1 : 0);
  scored.sort((a, b) => b.score - a.score || rank(a) - rank(b) || a.term.term - b.term.term);
  return scored.map(({ term }) => term);
}

/** Terms whose share is larger in the selection than in the rest, by more than chance and by half at least. */
function overRepresented(candidates: readonly TermCount[], sizes: ReadSizes): TermCount[] {
  if (sizes.texts === 0 || sizes.rest === 0) return [];
  const chances = new Map(candidates.map((one) => [one.term, chanceOf(keyness(one, sizes))]));
  const held = largestHeld([...chances.values()], FALSE_RATE);
  const larger = candidates.filter((one) => (chances.get(one.term) ?? 1) <= held && ratioOf(one, sizes) >= LEAST_RATIO);
  return rankedBy(larger, (one) => keyness(one, sizes));
}

/**
 * What a selection of texts speaks of. `frequent`: by TF-IDF, the times it is named × ln(1 + texts / texts that name it)
 * over all that were read, which lowers what everybody names (Spärck Jones 1972, smoothed). `distinctive`: what is
 * over-represented against the rest, by the log-likelihood ratio of the texts that name it (Dunning 1993), where
 * Benjamini & Hochberg hold it at 5 % and its share is half as large again at least; each with both shares, Newcombe's
 * interval of their difference and their ratio. Both lists leave out what fewer than three texts name, names of two
 * words that chance explains, and words said mostly within a name that is told.
 */
export function keyTerms(
  terms: readonly TermCount[],
  sizes: ReadSizes,
  labelOf: (term: number) => string,
  shown = SHOWN,
): { readonly frequent: Topic[]; readonly distinctive: Topic[] } {
  const all = sizes.texts + sizes.rest;
  const candidates = candidatesOf(terms, sizes.words);
  const byWeight = rankedBy(candidates, ({ times, texts, rest }) => times * Math.log(1 + all / (texts + rest)));
  const told = (term: TermCount): Topic => {
    const ofSelection = share(term.texts, sizes.texts);
    return {
      label: labelOf(term.term),
      n: term.texts,
      share: ofSelection,
      change: change(ofSelection, share(term.rest, sizes.rest)),
      ratio: sizes.rest === 0 ? null : ratioOf(term, sizes),
      logLikelihood: sizes.rest === 0 ? null : keyness(term, sizes),
    };
  };
  return {
    frequent: firstOf(byWeight, shown).map(told),
    distinctive: firstOf(overRepresented(candidates, sizes), shown).map(told),
  };
}
