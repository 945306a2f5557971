import { WordMemo } from '../text/word-memo';
import { WordNumbers } from '../text/word-numbers';
import type {
  LanguageCues,
  AspectCue,
  ConditionCue,
  DriverCue,
  EvaluationCue,
  IronyCue,
  LeavingCue,
  PackHint,
  Patterns,
  UnmeantCue,
} from './cue-entries';
import { Matcher } from './match-cues';
import { splitPatterns } from './parse-pattern';
import { Trie } from './pattern-trie';
import { layStates, statesOf, type LaidStates, type States } from './states';
import { WordClasses } from './word-classes';
import { WordTypes } from './word-types';

/** What a pattern means once it has matched. */
export type Meaning =
  | { readonly role: 'driver'; readonly entry: DriverCue }
  | { readonly role: 'aspect'; readonly entry: AspectCue }
  | { readonly role: 'evaluation'; readonly entry: EvaluationCue }
  | { readonly role: 'leaving'; readonly entry: LeavingCue }
  | { readonly role: 'condition'; readonly entry: ConditionCue }
  | { readonly role: 'irony'; readonly entry: IronyCue }
  | { readonly role: 'hint'; readonly entry: PackHint }
  | { readonly role: 'unmeant'; readonly entry: UnmeantCue }
  | { readonly role: 'idle' | 'negator'; readonly entry: null };

export interface CueAutomaton {
  readonly patternCount: number;
  readonly states: States;
  readonly matcher: Matcher;
}

/** The automaton of a language as plain numbers and words, so that JSON can hold it; meanings by their place in `meaningsOf`. */
export interface CueTable extends LaidStates {
  readonly patternCount: number;
  /** The words of each class, parted by `|`. */
  readonly classes: readonly string[];
}

/** Gives entries all fields that any of them has, in one order, absent ones undefined: one shape of object is read faster than many. */
function shaperOf(entries: readonly object[]): <E extends object>(entry: E) => E {
  const absent = Object.fromEntries(entries.flatMap(Object.keys).map((field) => [field, undefined]));
  return (entry) => ({ ...absent, ...entry });
}

/** All that the cues of a language, and of its pack where it has one, can mean, with the patterns that mean it. */
function meaningsOf({ pack, ...cues }: LanguageCues): (readonly [Meaning, Patterns])[] {
  const drivers = [...cues.drivers, ...(pack?.drivers ?? [])];
  const aspects = [...cues.aspects, ...(pack?.aspects ?? [])];
  const shaped = shaperOf([...drivers, ...aspects, ...cues.evaluations]);
  const shapedLeaving = shaperOf(cues.leaving);
  return [
    ...drivers.map((entry) => [{ role: 'driver', entry: shaped(entry) }, entry.patterns] as const),
    ...aspects.map((entry) => [{ role: 'aspect', entry: shaped(entry) }, entry.patterns] as const),
    ...cues.evaluations.map((entry) => [{ role: 'evaluation', entry: shaped(entry) }, entry.patterns] as const),
    ...cues.leaving.map((entry) => [{ role: 'leaving', entry: shapedLeaving(entry) }, entry.patterns] as const),
    ...cues.conditions.map((entry) => [{ role: 'condition', entry }, entry.patterns] as const),
    ...cues.irony.map((entry) => [{ role: 'irony', entry }, entry.patterns] as const),
    [{ role: 'idle', entry: null }, cues.idle],
    [{ role: 'negator', entry: null }, cues.negators],
    ...(pack?.hints ?? []).map((entry) => [{ role: 'hint', entry }, entry.patterns] as const),
    ...(pack?.unmeant ?? []).map((entry) => [{ role: 'unmeant', entry }, entry.patterns] as const),
  ];
}

/** Works out the automaton of a language, so that a text is read once whatever the number of patterns. */
export function buildCueTable(cues: LanguageCues): CueTable {
  const trie = new Trie();
  const classes = new WordClasses();
  let patternCount = 0;
  meaningsOf(cues).forEach(([, patterns], meaning) => {
    for (const pattern of splitPatterns(patterns)) {
      patternCount += 1;
      trie.insert(pattern, meaning, classes);
    }
  });
  return { patternCount, classes: classes.keys(), ...layStates(trie.root) };
}

/** The automaton of a language, from the table of the same cues where that was worked out before. */
export function compileCues(cues: LanguageCues, table: CueTable = buildCueTable(cues)): CueAutomaton {
  const classes = new WordClasses();
  for (const key of table.classes) classes.add(key);
  const meanings = meaningsOf(cues).map(([meaning]) => meaning);
  const states = statesOf(table, meanings);
  const types = new WordTypes(classes, states);
  const numberOf = (folded: string): number => types.numberOf(folded);
  // The shared table has a column for each language's own cues; packs come on top of them.
  const numbers = cues.pack === undefined ? new WordNumbers(numberOf) : new WordMemo(numberOf);
  return {
    patternCount: table.patternCount,
    states,
    matcher: new Matcher(states, types, numbers),
  };
}
