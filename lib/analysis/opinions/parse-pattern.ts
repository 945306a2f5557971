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

/** What each unit read so far stands for: the same ones return in pattern after pattern. */
export type KnownUnits = Map<string, Choices>;

/**
 * Reads one pattern into its places, each with its choices. The notation is told at `Patterns`; brackets may nest.
 * A gap is a place whose one choice has no steps.
 * @throws Error on brackets that do not close.
 */
export function parsePattern(pattern: string, known: KnownUnits = new Map()): Choices[] {
  return splitTop(pattern, ' ').map((unit) => readPlace(unit, pattern, known));
}

function readPlace(unit: string, pattern: string, known: KnownUnits): Choices {
  let choices = known.get(unit);
  if (choices === undefined) {
    const gap = unit.startsWith('..') ? /^\.\.(\d)$/.exec(unit) : null;
    choices = gap ? [{ steps: [], gap: Number(gap[1]) }] : readChoices(unit, pattern, known);
    known.set(unit, choices);
  }
  return choices;
}

/** Every plain sequence that the units of one alternative stand for. */
function readUnits(units: readonly string[], pattern: string, known: KnownUnits): Sequence[] {
  let sequences: Sequence[] = [EMPTY];
  for (const unit of units) {
    const choices = readPlace(unit, pattern, known);
    sequences = sequences.flatMap((sequence) => choices.map((choice) => follow(sequence, choice)));
  }
  return sequences;
}

function follow(before: Sequence, after: Sequence): Sequence {
  const [first, ...rest] = after.steps;
  if (first === undefined) return { steps: before.steps, gap: before.gap + after.gap };
  return { steps: [...before.steps, { gap: before.gap + first.gap, words: first.words }, ...rest], gap: after.gap };
}

/** A single word, and nothing that the notation gives a meaning. */
const isWord = (text: string): boolean =>
  !text.endsWith('?') && !text.startsWith('..') && !text.includes(' ') && !text.includes('(');

/** The choices of a unit: its single words are one choice together, an optional unit has the empty choice. */
function readChoices(unit: string, pattern: string, known: KnownUnits): Sequence[] {
  const optional = unit.endsWith('?');
  const body = optional ? unit.slice(0, -1) : unit;
  const choices: Sequence[] = optional ? [EMPTY] : [];
  if (!body.startsWith('(')) return [...choices, { steps: [{ gap: 0, words: [body] }], gap: 0 }];
  if (!body.endsWith(')')) throw new Error(`Pattern with a word stuck to a bracket: ${pattern}`);
  const words: string[] = [];
  const longer: Sequence[] = [];
  for (const text of splitTop(body.slice(1, -1), '|')) {
    if (isWord(text)) words.push(text);
    else {
      for (const sequence of readUnits(splitTop(text, ' '), pattern, known)) {
        if (sequence.steps.length === 1 && sequence.gap === 0) words.push(...(sequence.steps[0]?.words ?? []));
        else longer.push(sequence);
      }
    }
  }
  if (words.length > 0) choices.push({ steps: [{ gap: 0, words: [...new Set(words)] }], gap: 0 });
  return [...choices, ...longer];
}

/** Splits where the separator stands outside all brackets. */
function splitTop(text: string, separator: ' ' | '|'): string[] {
  const pieces: string[] = [];
  const add = (from: number, to: number): void => {
    const piece = text.slice(from, to).trim();
    if (piece !== '') pieces.push(piece);
  };
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length && depth >= 0; at += 1) {
    const character = text[at];
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === separator && depth === 0) {
      add(from, at);
      from = at + 1;
    }
  }
  if (depth !== 0) throw new Error(`Brackets do not close: ${text}`);
  add(from, text.length);
  return pieces;
}
