import { TOKEN } from '../text/tokens';
import { WordMemo } from '../text/word-memo';
import type { ReadPart } from '../types';
import type { Patterns } from './cue-entries';
import { parsePattern, type Choices, splitPatterns, type Step } from './parse-pattern';
import { WordClasses } from './word-classes';

const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));

/** Of the steps of a phrase the one whose words are longest: long words are rare. */
const rarest = (steps: readonly Step[]): readonly string[] =>
  steps.reduce<readonly string[]>((best, { words }) => (shortest(words) > shortest(best) ? words : best), ['']);

/** Words of which a text must hold one where a place of a pattern is matched; null where the place may stay empty. */
function neededAt(choices: Choices): readonly string[] | null {
  if (choices.some(({ steps }) => steps.length === 0)) return null;
  return choices.flatMap(({ steps }) => rarest(steps));
}

/** Words of which a text must hold one for a pattern to match: those of the place that has the rarest. */
function neededFor(pattern: string): readonly string[] {
  const places = parsePattern(pattern).flatMap((choices) => {
    const words = neededAt(choices);
    return words === null ? [] : [words];
  });
  return places.reduce<readonly string[]>((best, words) => (shortest(words) > shortest(best) ? words : best), ['']);
}

/**
 * Tells parts that hold no word that any of the patterns could do without; cheaper than to look for the patterns. A
 * pattern has one place at least that may not stay empty.
 */
export function holdsTellingWord(patterns: readonly Patterns[]): (part: ReadPart) => boolean {
  const classes = new WordClasses();
  classes.idOf([...new Set(patterns.flatMap(splitPatterns).flatMap(neededFor))]);
  const telling = new WordMemo((folded) => classes.find(folded).length > 0);
  return ({ tokens: { kinds, words, count } }) => {
    for (let at = 0; at < count; at += 1) {
      if ((kinds[at] ?? 0) <= TOKEN.hashtag && telling.of(words[at] ?? 0)) return true;
    }
    return false;
  };
}
