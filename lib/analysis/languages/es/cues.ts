import type { LanguageCues } from '../../opinions/cue-entries';

/** Everything Spanish says about opinions and leaving. */
export const spanishCues: LanguageCues = {
  drivers: [],
  aspects: [],
  evaluations: [],
  leaving: [],
  idle: '',
  negators: 'no, nunca, sin, nada',
  adjectiveComesFirst: false,
};
