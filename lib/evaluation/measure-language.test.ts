import { describe, expect, it } from 'vitest';
import { accuracy } from '@/lib/analysis/measures/f1';
import { madeUp, madeUpSet } from './made-up';
import { measureLanguage } from './measure-language';
import { languageReport } from './report-language';

const row = (lang: string, found: string, kind?: string) => madeUp({ lang, extra: { kind } }, { lang: found });

describe('measuring language', () => {
  const set = madeUpSet('lid', [
    row('es', 'es', 'sentences'),
    row('es', 'pt', 'single-words'),
    row('pt', 'pt', 'single-words'),
    row('pt', 'es', 'single-words'),
    row('pt', 'es', 'single-words'),
  ]);

  it('counts overall and by kind of text', () => {
    const { confusion, byKind } = measureLanguage(set);
    expect(accuracy(confusion)).toBeCloseTo(2 / 5, 12);
    expect([...byKind].map(([kind, of]) => [kind, accuracy(of)])).toEqual([
      ['sentences', 1],
      ['single-words', 0.25],
    ]);
  });

  it('reports each language and the pairs most confused', () => {
    const lines = languageReport([measureLanguage(set)]).split('\n');
    expect(lines[0]).toMatch(/^lid \(right %\) +all +sentences +single-words +F1$/);
    expect(lines.find((line) => line.startsWith('es'))).toMatch(/^es +50\.0 +100\.0 +0\.0 +40\.0$/);
    expect(lines.find((line) => line.startsWith('pt'))).toMatch(/^pt +33\.3 +– +33\.3 +40\.0$/);
    expect(lines.at(-1)).toBe('most confused: pt → es 2, es → pt 1');
  });

  it('can put the n-grams alone beside ours, choosing among the languages of the set', () => {
    const text = 'Die Schuhe passen gut und die Lieferung war schnell.';
    const german = madeUp({ text, lang: 'de', extra: { kind: 'sentences' } }, { lang: 'nl' });
    const kinds = madeUpSet('lid', [german, row('es', 'es', 'sentences')]);
    const { eld } = measureLanguage(kinds, { anchors: true });
    expect(eld?.confusion.get('de')).toEqual(new Map([['de', 1]]));
    expect([...(eld?.confusion.get('es')?.keys() ?? [])]).not.toContain('en');
    expect(languageReport([measureLanguage(kinds, { anchors: true })])).toMatch(/^eld among these +\d/m);
    expect(measureLanguage(madeUpSet('tweets', [row('es', 'es')]), { anchors: true }).eld).toBeNull();
    expect(measureLanguage(kinds).eld).toBeNull();
  });

  it('reports a set without kinds in one line', () => {
    const report = languageReport([measureLanguage(madeUpSet('tweets', [row('es', 'es'), row('es', 'pt')]))]);
    expect(report).toMatch(/^tweets +2 +50\.0 +es → pt 1$/m);
  });
});
