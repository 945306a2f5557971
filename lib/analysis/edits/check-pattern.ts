import { LONGEST_MATCH } from '../opinions/clause-matches';
import { fold } from '../text/fold';

/** What can be wrong with a pattern. */
export type PatternProblemCode =
  /** Brackets that do not close, or were never opened. */
  | 'brackets'
  /** A word or a `?` stuck to where it cannot stand: "sin(coste)". */
  | 'glued'
  /** A piece that matches nothing, since all of it is optional or a gap. */
  | 'says-nothing'
  /** A gap that opens or closes a pattern. */
  | 'gap-at-edge'
  /** A word in a form that no text has once it is folded: capitals, accents, marks. */
  | 'pattern-word'
  /** More words and gaps in a row than a match may have. */
  | 'pattern-too-long'
  /** Alternatives within alternatives that stand for too many phrases, or stand too deep. */
  | 'too-many-choices';

export interface PatternProblem {
  readonly code: PatternProblemCode;
  /** Half-open, in the patterns of the entry. */
  readonly start: number;
  readonly end: number;
  /** What would be right, where that can be told. */
  readonly suggestion: string | null;
}

/** Phrases that one bracket may stand for. */
const MOST_CHOICES = 256;
/** Brackets within each other: more than anybody writes, and few enough for whoever reads them one inside the other. */
const MOST_DEPTH = 32;

const GAP = /^\.\.\d$/;
// A prefix is looked up by two letters.
const WORD = /^(?:#|[a-z0-9ñ]+|[a-z0-9ñ]{2,}\*)$/;

/** What a piece of a pattern stands for: phrases of so many words, the fewest and the most with their gaps. */
interface Shape {
  readonly least: number;
  readonly most: number;
  readonly choices: number;
  readonly is: 'gap' | 'word' | 'more';
}

const NOTHING: Shape = { least: 0, most: 0, choices: 1, is: 'more' };

class Broken extends Error {
  constructor(readonly problem: PatternProblem) {
    super(problem.code);
  }
}

/** The form of a word that texts are compared in; null where there is none. */
function suggested(word: string): string | null {
  const folded = fold(word).replaceAll(/[^a-z0-9ñ*# ]+/g, '');
  return WORD.test(folded) ? folded : null;
}

/** Reads one pattern as `parsePattern` does, without spelling out what it stands for; throws what is wrong first. */
class Checker {
  #at: number;
  #depth = 0;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
  ) {
    this.#at = start;
  }

  check(): void {
    const units = this.#sequence();
    if (this.#at < this.end) this.#fail('brackets', this.#at, this.#at + 1);
    const whole = follow(units);
    if (whole.least === 0) this.#fail('says-nothing', this.start, this.end);
    if (units.at(0)?.is === 'gap' || units.at(-1)?.is === 'gap') this.#fail('gap-at-edge', this.start, this.end);
    if (whole.most > LONGEST_MATCH) this.#fail('pattern-too-long', this.start, this.end);
  }

  /** Units up to a bar, a closing bracket or the end. */
  #sequence(): Shape[] {
    const units: Shape[] = [];
    for (this.#skip(); this.#at < this.end && !'|)'.includes(this.#here()); this.#skip()) units.push(this.#unit());
    return units;
  }

  #unit(): Shape {
    const from = this.#at;
    const shape = this.#here() === '(' ? this.#bracket() : this.#word();
    const isOptional = this.#here() === '?';
    if (isOptional) this.#at += 1;
    if (this.#at < this.end && !' |)'.includes(this.#here())) this.#fail('glued', from, this.#wordEnd(this.#at + 1));
    return isOptional ? { ...shape, least: 0, choices: shape.choices + 1, is: 'more' } : shape;
  }

  #bracket(): Shape {
    const from = this.#at;
    this.#depth += 1;
    if (this.#depth > MOST_DEPTH) this.#fail('too-many-choices', this.start, this.end);
    const choices: Shape[] = [];
    do {
      this.#at += 1;
      const barred = this.#at;
      const choice = this.#sequence();
      if (choice.length === 0)
        this.#fail('says-nothing', Math.min(barred, this.end - 1), Math.min(barred + 1, this.end));
      // Single words are one choice together.
      const [only] = choice;
      const isWord = choice.length === 1 && only?.is === 'word';
      choices.push(isWord ? { ...only, choices: choices.some(({ is }) => is === 'word') ? 0 : 1 } : follow(choice));
    } while (this.#here() === '|');
    if (this.#here() !== ')') this.#fail('brackets', from, from + 1);
    this.#at += 1;
    this.#depth -= 1;
    const all = choices.reduce((sum, { choices: one }) => sum + one, 0);
    if (all > MOST_CHOICES) this.#fail('too-many-choices', from, this.#at);
    const least = Math.min(...choices.map((choice) => choice.least));
    return { least, most: Math.max(...choices.map(({ most }) => most)), choices: all, is: 'more' };
  }

  #word(): Shape {
    const from = this.#at;
    this.#at = this.#wordEnd(from);
    const word = this.text.slice(from, this.#at);
    if (GAP.test(word)) return { least: 0, most: Number(word.slice(2)), choices: 1, is: 'gap' };
    if (!WORD.test(word)) this.#fail('pattern-word', from, Math.max(this.#at, from + 1), suggested(word));
    return { least: 1, most: 1, choices: 1, is: 'word' };
  }

  #wordEnd(from: number): number {
    let at = from;
    while (at < this.end && !' ()|?'.includes(this.text[at] ?? ' ')) at += 1;
    return Math.min(at, this.end);
  }

  #here(): string {
    return this.#at < this.end ? (this.text[this.#at] ?? '') : '\n';
  }

  #skip(): void {
    while (this.#here() === ' ') this.#at += 1;
  }

  #fail(code: PatternProblemCode, start: number, end: number, suggestion: string | null = null): never {
    throw new Broken({ code, start, end, suggestion });
  }
}

/** One shape after another. How many phrases that makes matters inside brackets alone: outside, choices meet again. */
const follow = (shapes: readonly Shape[]): Shape =>
  shapes.reduce(
    (before, { least, most, choices }) => ({
      least: before.least + least,
      most: before.most + most,
      choices: before.choices * choices,
      is: 'more',
    }),
    NOTHING,
  );

/** The first thing that is wrong in each pattern of an entry, with its place; patterns without a problem compile. */
export function checkPatterns(patterns: string): PatternProblem[] {
  const problems: PatternProblem[] = [];
  for (const { index: from, 0: line } of patterns.matchAll(/[^,\n]+/g)) {
    const start = from + line.length - line.trimStart().length;
    const end = from + line.trimEnd().length;
    if (start >= end) continue;
    try {
      new Checker(patterns, start, end).check();
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      problems.push(error.problem);
    }
  }
  return problems;
}
