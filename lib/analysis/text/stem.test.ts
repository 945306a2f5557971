import PorterStemmerEs from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../sentiment/lexicons';
import { spanishStem } from './spanish-stem';
import { stem } from './stem';

/** Words and endings of all kinds, joined: what the rules are about, whether or not the words exist. */
const ENDINGS =
  `anza icos ible istas osas amientos imiento icadoras icantes adores antes ancias uciones encia encias ativamente amente
  ablemente mente abilidades ividad idad ativas ivo yeron yendo uyendo yamos aremos iesen asteis abais en es emos guen gue gues os a o e me
  sela los nos iendolo andome uyendoselas arle irnos erlas ado idas`.split(/\s+/);

function* words(): Generator<string> {
  const known = [...lexiconOf('es').words.keys(), ...lexiconOf('en').words.keys()];
  for (const [at, word] of known.entries()) {
    yield word;
    for (let cut = 0; cut < 4; cut++)
      yield word.slice(0, 1 + ((at + cut) % 7)) + (ENDINGS[(at * 4 + cut) % ENDINGS.length] ?? '');
  }
}

describe('stem', () => {
  it('brings inflected forms together in both languages', () => {
    expect(stem('cancelled', 'en')).toBe(stem('cancelling', 'en'));
    expect(stem('cancelaron', 'es')).toBe(stem('cancelado', 'es'));
  });

  it('leaves the process alone: a dependency of the classifiers replaces Math.sign', () => {
    stem('anything', 'en');
    expect(Math.sign(0)).toBe(0);
  });

  it("gives folded Spanish words natural's stems", () => {
    const all = [...new Set(words())];
    expect(all.length).toBeGreaterThan(30_000);
    expect(all.filter((word) => spanishStem(word) !== PorterStemmerEs.stem(word))).toEqual([]);
  });
});
