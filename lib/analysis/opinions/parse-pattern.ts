import type { Patterns } from './cue-entries';

/** One place of a pattern: any of `words` (literal, `prefix*` or `#`), after at most `gap` other words. */
export interface Step {
  readonly gap: number;
  readonly words: readonly string[];
}

/** Splits the patterns of an entry: commas and line ends separate. */
export function splitPatterns(patterns: Patterns): string[] {
  return patterns
    .split(/[,\n]/)
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '');
}

/** Steps read so far, and the gap that the next one follows. */
export interface Sequence {
  readonly steps: readonly Step[];
  readonly gap: number;
}

const EMPTY: Sequence = { steps: [], gap: 0 };

/** The sequences that may stand at one place of a pattern; the empty one where it is optional. */
export type Choices = readonly Sequence[];

/**
 * Reads one pattern into its places, each with its choices. The notation is told at `Patterns`; brackets may nest.
 * A gap is a place whose one choice has no steps.
 * @throws Error on brackets that do not close.
 */
export function parsePattern(pattern: string): Choices[] {
  return splitTop(pattern, ' ').map((unit) => readPlace(unit, pattern));
}

function readPlace(unit: string, pattern: string): Choices {
  const gap = /^\.\.(\d)$/.exec(unit);
  return gap ? [{ steps: [], gap: Number(gap[1]) }] : readChoices(unit, pattern);
}

/** Every plain sequence that the units of one alternative stand for. */
function readUnits(units: readonly string[], pattern: string): Sequence[] {
  let sequences: Sequence[] = [EMPTY];
  for (const unit of units) {
    const choices = readPlace(unit, pattern);
    sequences = sequences.flatMap((sequence) => choices.map((choice) => follow(sequence, choice)));
  }
  return sequences;
}

function follow(before: Sequence, after: Sequence): Sequence {
  const [first, ...rest] = after.steps;
  if (first === undefined) return { steps: before.steps, gap: before.gap + after.gap };
  return { steps: [...before.steps, { gap: before.gap + first.gap, words: first.words }, ...rest], gap: after.gap };
}

/** The choices of a unit: its single words are one choice together, an optional unit has the empty choice. */
function readChoices(unit: string, pattern: string): Sequence[] {
  const optional = unit.endsWith('?');
  const body = optional ? unit.slice(0, -1) : unit;
  const choices: Sequence[] = optional ? [EMPTY] : [];
  if (!body.startsWith('(')) return [...choices, { steps: [{ gap: 0, words: [body] }], gap: 0 }];
  if (!body.endsWith(')')) throw new Error(`Pattern with a word stuck to a bracket: ${pattern}`);
  const alternatives = splitTop(body.slice(1, -1), '|').flatMap((text) => readUnits(splitTop(text, ' '), pattern));
  const words = alternatives.flatMap(({ steps, gap }) =>
    steps.length === 1 && gap === 0 ? (steps[0]?.words ?? []) : [],
  );
  if (words.length > 0) choices.push({ steps: [{ gap: 0, words: [...new Set(words)] }], gap: 0 });
  return [...choices, ...alternatives.filter(({ steps, gap }) => steps.length !== 1 || gap !== 0)];
}

/** Splits where the separator stands outside all brackets. */
function splitTop(text: string, separator: string): string[] {
  const pieces: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) break;
    if (character === separator && depth === 0) pieces.push('');
    else pieces.push((pieces.pop() ?? '') + character);
  }
  if (depth !== 0) throw new Error(`Brackets do not close: ${text}`);
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}
