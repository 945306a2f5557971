import type { BasicLanguage } from '../types';
import type { LanguageData } from './language-data';
import { portuguese } from './pt/data';

/** The languages read for sentiment alone: data of the same kind as the full ones', without cues. */
export const basicLanguages: Readonly<Record<BasicLanguage, LanguageData>> = {
  pt: portuguese,
};
