import { describe, expect, it } from 'vitest';
import type { CueEdit, EditedLanguage, WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { generateSample } from '@/lib/sample/generate-sample';
import { analyse } from '../analyse';
import { languageCues } from '../opinions/language-cues';
import { packs } from '../packs/packs';
import { lexiconOf } from '../sentiment/lexicons';
import { compileEdits } from './compile-edits';
import { editsTouch } from './edits-touch';

/** Whole numbers below `below`, the same on every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const texts = generateSample({ today: 20_782 })
  .map(({ text }) => text)
  .filter((text) => text !== '');
const lexicons = { en: [...lexiconOf('en').words.keys()], es: [...lexiconOf('es').words.keys()] };
const rules = {
  en: [
    ...languageCues.en.drivers,
    ...languageCues.en.aspects,
    ...languageCues.en.evaluations,
    ...languageCues.en.leaving,
  ],
  es: [
    ...languageCues.es.drivers,
    ...languageCues.es.aspects,
    ...languageCues.es.evaluations,
    ...languageCues.es.leaving,
  ],
};

/** Edits made up of words and phrases that texts hold, of entries of the lexicons and of rules. */
function madeUp(draw: (below: number) => number): WorkspaceEdits {
  const from = <T>(list: readonly T[]): T => list[draw(list.length)] as T;
  const said = (): string[] =>
    from(texts)
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/[^a-z ]/g, '')
      .split(' ')
      .filter(Boolean);
  const languages: readonly EditedLanguage[] = ['en', 'es'];
  const phrase = (): string => {
    const words = said();
    const at = draw(words.length);
    return words.slice(at, at + 1 + draw(3)).join(' ') || 'nada';
  };
  const times = <T>(most: number, make: (at: number) => T): T[] =>
    Array.from({ length: draw(most + 1) }, (_, at) => make(at));
  return {
    words: times(4, () => {
      const language = from(languages);
      const entry = draw(2) === 0 ? phrase() : from(lexicons[language]);
      return { language, entry, weight: draw(9) - 4, source: 'person', learntFrom: null } as const;
    }),
    cues: times(2, (at): CueEdit => {
      const base = {
        id: `own.c${at}`,
        language: from(languages),
        patterns: `${phrase()}, ${phrase().replace(' ', ' ..1 ')}`,
      };
      const kind = draw(3);
      if (kind === 0) return { ...base, says: 'leaving', kind: 'going' };
      if (kind === 1) return { ...base, says: 'place', touchpoint: 'website', driver: 'product' };
      const reason = { driver: 'price', polarity: 'negative', subReason: null, touchpoint: null } as const;
      return { ...base, says: 'driver', ...reason };
    }),
    silenced: times(2, () => {
      const language = from(languages);
      return { language, rule: from(rules[language]).id };
    }),
  };
}

const mutate = (text: string, draw: (below: number) => number): string => {
  const words = text.split(' ');
  const at = draw(words.length);
  const word = words[at] ?? '';
  const made = [
    `#${word.replaceAll(/\W/g, '')}`,
    `${word}s`,
    word.replace(/[aeo]/, '$&$&$&'),
    `${word}isimo`,
    word.replace('s', 'ss'),
  ];
  words[at] = made[draw(made.length)] ?? word;
  return words.join(' ');
};

describe('which texts a change of edits may touch', () => {
  it('never leaves out one that is read otherwise, and leaves out most', () => {
    const draw = numbers(7);
    let [reached, changed, all] = [0, 0, 0];
    for (let round = 0; round < 40; round++) {
      const before = draw(3) === 0 ? null : compileEdits(madeUp(draw));
      const after = draw(6) === 0 ? null : compileEdits(madeUp(draw));
      const pack = draw(2) === 0 ? packs.hospitality : null;
      const touch = editsTouch(before, after, pack);
      for (let n = 0; n < 120; n++) {
        const plain = texts[draw(texts.length)] ?? '';
        const input = { text: draw(2) === 0 ? plain : mutate(plain, draw), title: draw(8) === 0 ? texts[n] : null };
        const [old, now] = [before, after].map((edits) => JSON.stringify(analyse(input, { edits, pack })));
        const isReached = touch.reaches(input);
        all += 1;
        if (isReached) reached += 1;
        if (old !== now) {
          changed += 1;
          expect(isReached, `${input.text} / ${JSON.stringify([before?.edits, after?.edits])}`).toBe(true);
        }
      }
    }
    expect(changed).toBeGreaterThan(200);
    expect(reached).toBeLessThan(all * 0.75);
  });

  it('reaches no text where nothing is changed, whatever the order of the lists', () => {
    const edits = madeUp(numbers(3));
    const turned = { ...edits, words: [...edits.words].reverse(), silenced: [...edits.silenced].reverse() };
    const touch = editsTouch(compileEdits(edits), compileEdits(turned));
    expect(texts.slice(0, 50).some((text) => touch.reaches({ text }))).toBe(false);
    expect(editsTouch(null, null).reaches({ text: 'Excelente.' })).toBe(false);
  });
});
