import { describe, expect, it } from 'vitest';
import type { WordEdit } from '@/lib/domain/workspace-edits';
import { analyse, readText } from '../analyse';
import { vocabulary } from '../text/vocabulary';
import { compileEdits } from './compile-edits';

const word = (entry: string, weight: number, language: 'en' | 'es' = 'es'): WordEdit => ({
  language,
  entry,
  weight,
  source: 'person',
  learntFrom: null,
});
const withWords = (...words: WordEdit[]) => compileEdits({ words, cues: [], silenced: [] });
const es = (text: string) => ({ text, lang: 'es' });
const termsOf = (text: string, edits: ReturnType<typeof withWords> | null, lang = 'es') =>
  analyse({ text, lang }, { edits }).explanation.map(({ text: said, weight, rule, entry }) => ({
    said,
    weight,
    rule,
    entry,
  }));

describe('words that weigh something else in a workspace', () => {
  it('are terms of the sum that say where they are from, by the rules that hold for all words', () => {
    const spicy = withWords(word('picante', -3));
    expect(termsOf('La sopa era picante.', spicy)).toEqual([
      { said: 'picante', weight: -3, rule: 'own', entry: 'picante' },
    ]);
    expect(termsOf('La sopa no era picante.', spicy)[0]).toMatchObject({ weight: -3, rule: 'own+negated' });
    expect(termsOf('La sopa era muy picante, pero rica.', spicy)[0]?.rule).toBe('own+intensified+before-contrast');
    for (const text of ['Sopa picante, pero el trato excelente.', 'No muy picante!!', 'Nada picante']) {
      const { explanation, sentiment } = analyse(es(text), { edits: spicy });
      expect(explanation.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(
        Math.round(sentiment.score * 10_000),
      );
    }
  });

  it('reach the forms that words of the lexicon reach: endings, superlatives, drawn-out letters, hashtags, slips', () => {
    const edits = withWords(word('picante', -3));
    for (const said of ['picantes', 'picantisimo', 'picaaante', 'PICANTE']) {
      expect(termsOf(`Sopa ${said}.`, edits), said).toMatchObject([{ said, rule: 'own' }]);
      expect(termsOf(`Sopa ${said}.`, null), said).not.toMatchObject([{ said, rule: 'own' }]);
    }
    expect(termsOf('#sopapicante', edits)).toMatchObject([{ rule: 'own+hashtag', entry: 'picante' }]);
    expect(termsOf('The room was malodourous.', withWords(word('malodorous', -3, 'en')), 'en')).toMatchObject([
      { rule: 'own', entry: 'malodorous' },
    ]);
  });

  it('stand over what the lexicon says of the entry, and speak for their stem', () => {
    expect(termsOf('Servicio excelente.', null)[0]?.weight).toBeGreaterThan(0);
    expect(termsOf('Servicio excelente.', withWords(word('excelente', -2)))).toMatchObject([
      { weight: -2, rule: 'own', entry: 'excelente' },
    ]);
  });

  it('weigh phrases, which stand over their words', () => {
    const edits = withWords(word('punto de sal', 2), word('sal', -2));
    expect(termsOf('Tiene su punto de sal.', edits)).toMatchObject([{ said: 'punto de sal', weight: 2, rule: 'own' }]);
    expect(termsOf('Tiene sal.', edits)).toMatchObject([{ said: 'sal', weight: -2, rule: 'own' }]);
  });

  it('are silent at 0, under a negation too', () => {
    expect(readText(es('Excelente.'), { edits: withWords(word('excelente', 0)) }).sentiment.label).toBe('none');
    const text = { text: 'It was not detected.', lang: 'en' };
    expect(analyse(text).explanation.some(({ entry }) => entry === 'detected')).toBe(true);
    const edits = withWords(word('detected', 0, 'en'));
    expect(analyse(text, { edits }).explanation.some(({ entry }) => entry === 'detected')).toBe(false);
  });

  it('tell those learnt from those that somebody set', () => {
    const learnt: WordEdit = { ...word('picante', -1.5), source: 'learnt', learntFrom: 40 };
    expect(termsOf('Sopa picante.', withWords(learnt))).toMatchObject([{ rule: 'own-learnt' }]);
  });

  it('change nothing for others, whoever is read in between, and nothing of the other language', () => {
    const texts = ['Sopa picante.', '#sopapicante', 'Muy picantes y excelente trato.'].map(es);
    const plain = texts.map((text) => analyse(text));
    const [hot, mild] = [withWords(word('picante', -3)), withWords(word('picante', 3), word('trato', 1))];
    const alone = [hot, mild].map((edits) => texts.map((text) => analyse(text, { edits })));
    expect(alone[0]).not.toEqual(alone[1]);
    for (const [at, text] of texts.entries()) {
      expect(analyse(text, { edits: hot })).toEqual(alone[0]?.[at]);
      expect(analyse(text)).toEqual(plain[at]);
      expect(analyse(text, { edits: mild })).toEqual(alone[1]?.[at]);
    }
    const english = { text: 'The sauce is picante.', lang: 'en' };
    expect(analyse(english, { edits: hot })).toEqual(analyse(english));
  });

  it('are read alike when the numbers of words begin anew', () => {
    const edits = withWords(word('picante', -3), word('punto de sal', 2));
    const text = es('Sopas picantes con su punto de sal, #sopapicante y excelente trato.');
    const before = analyse(text, { edits });
    expect(before.explanation.filter(({ rule }) => rule.startsWith('own'))).toHaveLength(3);
    vocabulary.forget();
    analyse(es('Otras palabras antes, para que los números sean otros: punto, sal, picante.'), { edits });
    expect(analyse(text, { edits })).toEqual(before);
  });

  it('are compiled once for those who ask again', () => {
    expect(withWords(word('picante', -3))).toBe(withWords(word('picante', -3)));
    expect(withWords(word('picante', -3))).not.toBe(withWords(word('picante', -2)));
  });
});
