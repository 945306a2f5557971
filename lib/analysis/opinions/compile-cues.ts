import { WordNumbers } from '../text/word-numbers';
import type { LanguageCues, AspectCue, DriverCue, EvaluationCue, LeavingCue } from './cue-entries';
import { splitPatterns } from './parse-pattern';
import { Trie } from './pattern-trie';
import { layStates, type States } from './states';
import { WordClasses } from './word-classes';
import { WordTypes } from './word-types';

/** What a pattern means once it has matched. */
export type Meaning =
  | { readonly role: 'driver'; readonly entry: DriverCue }
  | { readonly role: 'aspect'; readonly entry: AspectCue }
  | { readonly role: 'evaluation'; readonly entry: EvaluationCue }
  | { readonly role: 'leaving'; readonly entry: LeavingCue }
  | { readonly role: 'idle' | 'negator'; readonly entry: null };

export interface CueAutomaton {
  readonly patternCount: number;
  readonly states: States;
  readonly types: WordTypes;
  /** Number of the type of a word, by the word's number in the vocabulary; remembered. */
  typeOf(word: number): number;
  readonly adjectiveComesFirst: boolean;
}

/** Compiles all cues of a language into one automaton, so that a text is read once whatever their number. */
export function compileCues(cues: LanguageCues): CueAutomaton {
  const trie = new Trie();
  const classes = new WordClasses();
  let patternCount = 0;
  const add = (patterns: string, meaning: Meaning): void => {
    for (const pattern of splitPatterns(patterns)) {
      patternCount += 1;
      trie.insert(pattern, meaning, classes);
    }
  };
  for (const entry of cues.drivers) add(entry.patterns, { role: 'driver', entry });
  for (const entry of cues.aspects) add(entry.patterns, { role: 'aspect', entry });
  for (const entry of cues.evaluations) add(entry.patterns, { role: 'evaluation', entry });
  for (const entry of cues.leaving) add(entry.patterns, { role: 'leaving', entry });
  add(cues.idle, { role: 'idle', entry: null });
  add(cues.negators, { role: 'negator', entry: null });
  const states = layStates(trie.root);
  const types = new WordTypes(classes, states);
  const numbers = new WordNumbers((folded) => types.numberOf(folded));
  return {
    patternCount,
    states,
    types,
    typeOf: (word) => numbers.of(word),
    adjectiveComesFirst: cues.adjectiveComesFirst,
  };
}
