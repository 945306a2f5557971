import type { LanguageCues } from './cue-entries';

/** Cues that say nothing, for an automaton of a few entries of its own; with a pack, so that it claims no column of the words. */
export const NO_CUES: LanguageCues & Required<Pick<LanguageCues, 'pack'>> = {
  drivers: [],
  aspects: [],
  evaluations: [],
  leaving: [],
  conditions: [],
  irony: [],
  idle: '',
  negators: '',
  sharedAdjectives: new Set(),
  adjectiveComesFirst: true,
  pack: { drivers: [], aspects: [], hints: [], unmeant: [] },
};
