import { describe, expect, it } from 'vitest';
import { type CueEdit, NO_EDITS, type WordEdit } from '@/lib/domain/workspace-edits';
import { languageCues } from '../opinions/language-cues';
import { parsePattern, splitPatterns } from '../opinions/parse-pattern';
import { ANALYSED_LANGUAGES } from '../types';
import { checkEdits } from './check-edits';
import { checkPatterns } from './check-pattern';

const word = (entry: string, weight = -2): WordEdit => ({
  language: 'es',
  entry,
  weight,
  source: 'person',
  learntFrom: null,
});
const cue = (patterns: string, id = 'own.one'): CueEdit => ({
  id,
  language: 'es',
  patterns,
  says: 'leaving',
  kind: 'going',
});
const told = (patterns: string) =>
  checkPatterns(patterns).map(({ code, start, end, suggestion }) => [code, patterns.slice(start, end), suggestion]);

describe('what is wrong with a pattern', () => {
  it.each([
    ['me (colgaron|cortaron ..2 llamada', [['brackets', '(', null]]],
    ['nadie) responde', [['brackets', ')', null]]],
    ['sin(coste)', [['glued', 'sin(coste', null]]],
    ['(a|b)c', [['glued', '(a|b)c', null]]],
    ['nadie??', [['glued', 'nadie??', null]]],
    ['(la|el)?', [['says-nothing', '(la|el)?', null]]],
    ['nadie (|responde)', [['says-nothing', '|', null]]],
    ['..2 nadie', [['gap-at-edge', '..2 nadie', null]]],
    ['nadie ..2', [['gap-at-edge', 'nadie ..2', null]]],
    ['Atención nula', [['pattern-word', 'Atención', 'atencion']]],
    ["don't call", [['pattern-word', "don't", 'dont']]],
    ['nadie ..12 responde', [['pattern-word', '..12', '12']]],
    ['a* responde', [['pattern-word', 'a*', null]]],
    ['uno ..9 dos ..9 tres', [['pattern-too-long', 'uno ..9 dos ..9 tres', null]]],
    [
      'bien, (mal, pero (a|b',
      [
        ['brackets', '(', null],
        ['brackets', '(', null],
      ],
    ],
  ])('%s', (patterns, problems) => {
    expect(told(patterns)).toEqual(problems);
  });

  it('counts the phrases that brackets within brackets stand for, and not the words of one', () => {
    const doubled = (times: number): string => (times === 0 ? 'x y' : `(${doubled(times - 1)}|z w) (u v|r s)`);
    expect(told(`a (${doubled(9)})`)[0]?.[0]).toBe('too-many-choices');
    expect(told(`a (${Array.from({ length: 400 }, (_, at) => `w${at}`).join('|')}) b`)).toEqual([]);
  });

  it('finds brackets that stand deeper in each other than a reader can follow', () => {
    const deep = (times: number): string => `${'('.repeat(times)}ab${')'.repeat(times)}`;
    expect(told(`x ${deep(1900)}`).map(([code]) => code)).toEqual(['too-many-choices']);
    expect(told(`${deep(20)} ${deep(20)}`)).toEqual([]);
  });

  it('is nothing in the patterns of the languages themselves, so that whoever learns from them can write them', () => {
    for (const language of ANALYSED_LANGUAGES) {
      const { drivers, aspects, leaving } = languageCues[language];
      for (const { id, patterns } of [...drivers, ...aspects, ...leaving]) {
        const wrong = told(patterns).filter(([code]) => code !== 'gap-at-edge' && code !== 'pattern-too-long');
        expect(wrong, id).toEqual([]);
      }
    }
  });

  it('is told of all that the parser refuses', () => {
    for (const pattern of ['(a', 'a)', '(a)(b)', '(a|b)c', '((a)', '(a))']) {
      expect(() => splitPatterns(pattern).map((one) => parsePattern(one)), pattern).toThrow();
      expect(checkPatterns(pattern), pattern).toHaveLength(1);
    }
  });
});

describe('what is wrong with the edits of a workspace', () => {
  it('is told with the list and the place in it', () => {
    const words = [word('larga'), word('Larguísima'), word('10'), word('larga'), word('corta', 5), word('alta', NaN)];
    const silenced = [
      { language: 'es', rule: languageCues.es.drivers[0]?.id ?? '' },
      { language: 'es', rule: 'nothing.of-the-sort' },
    ] as const;
    const problems = checkEdits({ words, cues: [], silenced: [...silenced, silenced[0]] });
    expect(problems.map(({ code, list, index, found, suggestion }) => [code, list, index, found, suggestion])).toEqual([
      ['entry-form', 'words', 1, 'Larguísima', 'larguisima'],
      ['entry', 'words', 2, '10', null],
      ['entry-twice', 'words', 3, 'larga', null],
      ['weight', 'words', 4, '5', null],
      ['weight', 'words', 5, 'NaN', null],
      ['unknown-rule', 'silenced', 1, 'nothing.of-the-sort', null],
      ['rule-twice', 'silenced', 2, silenced[0].rule, null],
    ]);
  });

  it('is a star at the edge of a phrase, or one of many; between two words it stands for a word at most', () => {
    const wrong = ['* larga', 'cola *', 'cola * * * larga', 'cola*larga'];
    const words = [...wrong, 'cola * larga', 'cola * * larga'].map((entry) => word(entry));
    const problems = checkEdits({ ...NO_EDITS, words });
    expect(problems.map(({ code, index }) => [code, index])).toEqual(wrong.map((_, index) => ['entry', index]));
  });

  it('is told of cues with the place in their patterns', () => {
    const wrong: CueEdit = {
      id: 'slow',
      language: 'es',
      patterns: 'cola, (larga',
      says: 'driver',
      driver: 'effort',
      polarity: 'negative',
      subReason: 'bare-service',
      touchpoint: null,
    };
    const problems = checkEdits({
      ...NO_EDITS,
      cues: [wrong, cue(' , \n'), cue('bien'), cue('x '.repeat(3000), 'own.x')],
    });
    expect(problems.map(({ code, index, found }) => [code, index, found])).toEqual([
      ['id', 0, 'slow'],
      ['sub-reason', 0, 'bare-service'],
      ['brackets', 0, '('],
      ['no-pattern', 1, ' , \n'],
      ['id-twice', 2, 'own.one'],
      ['too-many-patterns', 3, 'own.x'],
    ]);
    expect(problems[2]).toMatchObject({ start: 6, end: 7 });
    expect(checkEdits(NO_EDITS)).toEqual([]);
  });
});
