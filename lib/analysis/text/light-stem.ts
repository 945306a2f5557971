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

/** "délicieuses" → "delicieu", "exceptionnelle" → "exceptionnel", "décevants" → "decevant". */
function french(word: string): string {
  const stemmed = word
    .replace(/[sx]$/, '')
    .replace(/e$/, '')
    .replace(/e?aux?$/, 'al')
    .replace(/eus$/, 'eu')
    .replace(/iv$/, 'if')
    .replace(/([lnt])\1$/, '$1');
  return kept(word, stemmed);
}

/** "antipatiche" → "antipatic", "pessimi" → "pessim". */
const italian = (word: string): string => kept(word, word.replace(/i?[aeio]$/, '').replace(/([cg])h$/, '$1'));

/** "unfreundlichen" → "unfreundlich". */
const german = (word: string): string => kept(word, word.replace(/e[mnrs]?$/, ''));

/** "fantàstiques" → "fantastic", "horrorosa" → "horroros". */
function catalan(word: string): string {
  if (/os(?:os|a|es)?$/.test(word)) return kept(word, word.replace(/(os)(?:os|a|es)$/, '$1'));
  return kept(
    word,
    word
      .replace(/[aeo]?s?$/, '')
      .replace(/qu$/, 'c')
      .replace(/gu$/, 'g'),
  );
}

/**
 * Stems of folded words of the basic languages: gender, number and (in German) case are taken away, no more, so that
 * words of other meanings seldom meet. Verbs stand in the lexicons with their forms.
 */
export const lightStems: Readonly<Record<BasicLanguage, (folded: string) => string>> = {
  pt: portuguese,
  fr: french,
  de: german,
  it: italian,
  ca: catalan,
};
