import type { BasicLanguage } from '../types';
import type { LanguageData } from './language-data';
import { catalan } from './ca/data';
import { german } from './de/data';
import { french } from './fr/data';
import { italian } from './it/data';
import { portuguese } from './pt/data';

/** The languages read for sentiment alone: data of the same kind as the full ones', without cues. */
export const basicLanguages: Readonly<Record<BasicLanguage, LanguageData>> = {
  pt: portuguese,
  fr: french,
  de: german,
  it: italian,
  ca: catalan,
};
