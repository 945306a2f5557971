import type { BasicLanguage } from '../types';

/** A shorter rest is too near to other words. */
const SHORTEST = 4;

const kept = (word: string, stemmed: string): string => (stemmed.length < SHORTEST ? word : stemmed);

/** "péssimas" → "pessim", "agradáveis" → "agradavel". */
function portuguese(word: string): string {
  if (word.endsWith('veis')) return `${word.slice(0, -3)}el`;
  if (word.endsWith('ais')) return `${word.slice(0, -3)}al`;
  return kept(word, word.replace(/[aeo]?s?$/, ''));
}

/**
 * Stems of folded words of the basic languages: gender, number and (in German) case are taken away, no more, so that
 * words of other meanings seldom meet. Verbs stand in the lexicons with their forms.
 */
export const lightStems: Readonly<Record<BasicLanguage, (folded: string) => string>> = {
  pt: portuguese,
};
