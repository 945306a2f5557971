import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse';
import type { AnalysedLanguage } from '../types';
import { readPart } from './read-part';
import { isUnmatched } from './unmatched';

const isSo = (text: string): boolean => {
  const { tokens } = readPart(text, 'text');
  for (let at = 0; at < tokens.count; at += 1) if (isUnmatched(tokens, at)) return true;
  return false;
};
const read = (text: string, lang: AnalysedLanguage) => {
  const { sentiment, opinions } = analyse({ text, lang });
  return { label: sentiment.label, poles: [...new Set(opinions.map(({ polarity }) => polarity))] };
};

describe('"never … such" denies nothing', () => {
  it.each([
    'Never had such a good meal.',
    'I have never been treated so badly.',
    'Never in my life have I seen such rude staff.',
    'Nunca me habían atendido tan bien.',
    'Jamás tuve tantos problemas.',
    'Nunca habíamos comido tan bien como aquí.',
  ])('%s', (text) => expect(isSo(text)).toBe(true));

  it.each([
    'Never got a good reply so I left.',
    'I have never been helped so now I am closing my account.',
    'Never had a problem so far.',
    'Never answered. Such a shame.',
    'Nunca es tan bueno.',
    'Nunca fue tan bueno como decían.',
    'No es tan bueno.',
    'Nunca contestan.',
  ])('but this does: %s', (text) => expect(isSo(text)).toBe(false));

  it.each([
    ['I have never been treated so badly.', 'en'],
    ['Never experienced such awful service.', 'en'],
    ['Nunca me habían tratado tan mal.', 'es'],
  ] as const)('blame stays blame: %s', (text, lang) =>
    expect(read(text, lang)).toEqual({ label: 'negative', poles: ['negative'] }),
  );

  it.each([
    ["I've never eaten such delicious pasta.", 'en'],
    ['Never had such good service from a bank before.', 'en'],
    ['Nunca me habían atendido tan bien en un banco.', 'es'],
    ['Jamás había comido una paella tan rica.', 'es'],
  ] as const)('and praise praise: %s', (text, lang) =>
    expect(read(text, lang)).toEqual({ label: 'positive', poles: ['positive'] }),
  );
});
