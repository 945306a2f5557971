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

/**
 * Reads one pattern into every plain sequence it stands for. The notation is told at `Patterns`.
 * @throws Error on a pattern that would match the empty text or is not closed.
 */
export function parsePattern(pattern: string): Step[][] {
  const units = pattern.match(/\([^()]+\)\??|[^\s()]+/g) ?? [];
  if (units.join('').replace(/\s/g, '') !== pattern.replace(/\s/g, '')) {
    throw new Error(`Pattern with brackets that are open, nested or empty: ${pattern}`);
  }
  let sequences: { steps: Step[]; gap: number }[] = [{ steps: [], gap: 0 }];
  for (const unit of units) {
    const gap = /^\.\.(\d)$/.exec(unit);
    sequences = gap
      ? sequences.map((sequence) => ({ steps: sequence.steps, gap: sequence.gap + Number(gap[1]) }))
      : sequences.flatMap((sequence) =>
          readChoices(unit).map((choice) =>
            choice.length === 0
              ? sequence
              : {
                  steps: [...sequence.steps, ...choice.map((words, at) => ({ gap: at === 0 ? sequence.gap : 0, words }))],
                  gap: 0,
                },
          ),
        );
  }
  if (sequences.some((sequence) => sequence.steps.length === 0)) throw new Error(`Pattern matches nothing: ${pattern}`);
  return sequences.map((sequence) => sequence.steps);
}

/** The choices of a unit; single words are one choice together, an optional unit has the empty choice. */
function readChoices(unit: string): string[][][] {
  const optional = unit.endsWith('?');
  const body = optional ? unit.slice(0, -1) : unit;
  const alternatives = body.startsWith('(') ? body.slice(1, -1).split('|') : [body];
  const single = alternatives.filter((alternative) => !alternative.trim().includes(' ')).map((word) => word.trim());
  const several = alternatives.filter((alternative) => alternative.trim().includes(' '));
  const choices: string[][][] = several.map((words) => words.trim().split(/\s+/).map((word) => [word]));
  if (single.length > 0) choices.push([single]);
  if (optional) choices.push([]);
  return choices;
}
