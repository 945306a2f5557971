import type { ReadLanguage } from '../types';
import { type WordType, wordType } from './compile-lexicon';

/** Shorter words are too near to one another. */
const SHORTEST = 6;
/** Words that weigh less are not worth the risk. */
const LEAST_WEIGHT = 1.8;

/** Whether two words that sound alike differ by a slip and not by an ending: the same last letter, one vowel more, less or other. */
function isSlip(word: string, meant: string): boolean {
  if (word.at(-1) !== meant.at(-1)) return false;
  const [a, b] = [withoutDoubles(word), withoutDoubles(meant)];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 2;
}

const withoutDoubles = (word: string): string => word.replaceAll(/(.)\1+/g, '$1');

/** Letters from which a word is known by its consonants: shorter ones have true neighbours (sample and simple). */
const LONG = 10;

/** English by its single letters (dissapointed, accomodate); long words by their consonants, for vowels are what people guess (definately, magnificant). */
function englishSound(word: string): string {
  const single = withoutDoubles(word);
  return single.length < LONG ? single : single.replaceAll(/[aeiou]+/g, '*');
}

/** Spanish by its sound: b and v, s, z and soft c, silent h, ll and y, soft g and j (exelente, servisio, orrible). */
const spanishSound = (word: string): string =>
  withoutDoubles(
    word
      .replaceAll('ch', '1')
      .replaceAll('h', '')
      .replaceAll('1', 'ch')
      .replaceAll('v', 'b')
      .replaceAll(/x?[cszx](?=[ei])|[zx]/g, 's')
      .replaceAll(/g(?=[ei])/g, 'j')
      .replaceAll('ll', 'y')
      .replaceAll('qu', 'k')
      .replaceAll(/n(?=[pb])/g, 'm'),
  ).replaceAll('ss', 's');

/** Of the other languages only single and double letters are told apart from slips. */
const sounds: Partial<Record<ReadLanguage, (word: string) => string>> = { en: englishSound, es: spanishSound };

/**
 * The words of a lexicon that feel something, by a spelling that common slips leave alone. Asked only of words that are in
 * no lexicon, once for each.
 */
export class Misspellings {
  private known: Map<string, WordType> | null = null;
  private readonly soundOf: (word: string) => string;

  constructor(
    private readonly words: ReadonlyMap<string, WordType>,
    language: ReadLanguage,
  ) {
    this.soundOf = sounds[language] ?? withoutDoubles;
  }

  /** What a misspelt word stands for, if there is such a word; it weighs nothing where two of other poles might be meant. */
  meant(word: string): WordType | undefined {
    if (word.length < SHORTEST) return undefined;
    this.known ??= this.gather();
    const found = this.known.get(this.soundOf(word));
    return found === undefined || !isSlip(word, found.entry) ? undefined : found;
  }

  private gather(): Map<string, WordType> {
    const known = new Map<string, WordType>();
    for (const [word, type] of this.words) {
      if (word.length < SHORTEST || type.role !== null) continue;
      const sound = this.soundOf(word);
      const other = known.get(sound);
      if (other === undefined) {
        const weight = Math.abs(type.weight) >= LEAST_WEIGHT ? type.weight : 0;
        known.set(
          sound,
          wordType(weight, type.negated, word, null, type.factor, { isSlip: true, source: type.source }),
        );
      } else if (other.weight * type.weight <= 0) known.set(sound, wordType(0, 0, word, null, 1, { isSlip: true }));
    }
    return known;
  }
}
