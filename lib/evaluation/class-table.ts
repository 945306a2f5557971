import { fold } from '@/lib/analysis/text/fold';
import type { Opinion } from '@/lib/domain/mention';
import type { Driver, Touchpoint } from '@/lib/domain/taxonomy';

/** Of an opinion, what a table looks at: its words are those of the span that says it. */
export type Said = Pick<Opinion, 'driver' | 'touchpoint'> & { readonly words: string };

/** An opinion with the words of its span. */
export const saidIn = (text: string, { driver, touchpoint, start, end }: Opinion): Said => ({
  driver,
  touchpoint,
  words: text.slice(start, end),
});

/** Folded words, separated by commas: `lines` the word alone, `cancel*` any ending. */
export type Words = string;

/** One line of a table that turns opinions into the classes of somebody else's set; the first that fits counts. */
export interface ClassLine<Class extends string> {
  readonly is: Class;
  readonly drivers: readonly Driver[] | 'any';
  readonly touchpoints: readonly Touchpoint[] | 'any';
  /**
   * Of each list one must stand in the span that says the opinion: where the set tells apart what the taxonomy does not
   * (late or cancelled, food or drinks).
   */
  readonly proof?: readonly Words[];
}

/** Matches any of the words in folded text. */
function matcherOf(words: Words): RegExp {
  const each = words.split(',').map((word) => word.trim().replace(/\*$|$/, (end) => (end === '*' ? '' : '(?!\\p{L})')));
  return new RegExp(`(?<!\\p{L})(?:${each.join('|')})`, 'u');
}

const fits = (list: readonly string[] | 'any', one: string): boolean => list === 'any' || list.includes(one);

/** A function that gives the class of an opinion, null where no line fits. Without proof, lines that need one are left out. */
export function classifier<Class extends string>(
  table: readonly ClassLine<Class>[],
  { withProof }: { readonly withProof: boolean },
): (said: Said) => Class | null {
  const lines = table
    .filter((line) => withProof || line.proof === undefined)
    .map((line) => ({ ...line, proof: (line.proof ?? []).map(matcherOf) }));
  return ({ driver, touchpoint, words: written }) => {
    const words = fold(written);
    const line = lines.find(
      (one) =>
        fits(one.drivers, driver) && fits(one.touchpoints, touchpoint) && one.proof.every((list) => list.test(words)),
    );
    return line?.is ?? null;
  };
}
