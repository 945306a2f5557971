import { describe, expect, it } from 'vitest';
import { readText } from '@/lib/analysis/analyse';
import { dataOf, withLanguageData } from '@/lib/analysis/sentiment/lexicons';
import { chooseCandidates } from './learn-candidates';
import { checkLearning, foldOf } from './learn-check';
import type { LendingRow } from './learn-settings';
import { learnWeights, withEntries } from './learn-weights';
import { learningReport, lexiconFile } from './report-learning';

const SUBJECTS = 'box door lamp chair shelf table cable mirror curtain drawer basket kettle'.split(' ');

/** Texts of two sources in which a made-up word praises and another blames; "box" and its like stand in both. */
const rows: LendingRow[] = ['a', 'b'].flatMap((source) =>
  SUBJECTS.flatMap((subject) => [
    { source, praise: 1, text: `the ${subject} is quite blorvy` },
    { source, praise: 1, text: `a blorvy ${subject} for us` },
    { source, praise: 0, text: `the ${subject} is quite snerked` },
    { source, praise: 0, text: `it is not blorvy and the ${subject} is snerked` },
    { source, praise: 0.5, text: `the ${subject} is in the room` },
  ]),
);

describe('learnt weights', () => {
  it('are given to words that divide praise from blame, never to subjects, function words or the words of one source', () => {
    const entries = chooseCandidates([...rows, ...rows.map((row) => ({ ...row, text: `${row.text} zib` }))]);
    const words = entries.map(({ entry }) => entry);
    expect(words).toEqual(expect.arrayContaining(['blorvy', 'snerked']));
    for (const word of [...SUBJECTS, 'is', 'not', 'zib']) expect(words).not.toContain(word);
    const oneSource = rows.map((row) =>
      row.source === 'a' ? { ...row, text: row.text.replace('blorvy', 'fine') } : row,
    );
    expect(chooseCandidates(oneSource).map(({ entry }) => entry)).not.toContain('blorvy');
  });

  it('mask the names of makers', () => {
    const named = rows.map((row) => ({ ...row, text: row.text.replace('snerked', 'nikon') }));
    expect(chooseCandidates(named).some(({ entry }) => entry.includes('nikon'))).toBe(false);
  });

  it('read a text as the labels said, negation included, and are forgotten afterwards', () => {
    const entries = learnWeights(rows);
    const weightOf = (word: string) => entries.find(({ entry }) => entry === word)?.weight ?? 0;
    expect(weightOf('blorvy')).toBeGreaterThan(0.5);
    expect(weightOf('snerked')).toBeLessThan(-0.5);
    const labelOf = (text: string) => readText({ text, lang: 'en' }).sentiment.label;
    withLanguageData('en', withEntries(dataOf('en'), entries), () => {
      expect(labelOf('so blorvy')).toBe('positive');
      expect(labelOf('that was not blorvy')).toBe('negative');
    });
    expect(labelOf('so blorvy')).toBe('none');
  });

  it('stay near a curated weight that few texts contradict', () => {
    const few = rows.slice(0, 40).map((row) => ({ ...row, text: row.text.replace('blorvy', 'terrible') }));
    const terrible = learnWeights(few).find(({ entry }) => entry === 'terrible');
    expect(terrible?.weight ?? -1).toBeLessThan(0);
  });

  it('are the same whenever they are learnt', () => {
    expect(learnWeights(rows)).toEqual(learnWeights(rows));
  });
});

describe('the check of learnt weights', () => {
  it('puts the same sentence into one fold whatever its marks and capitals', () => {
    expect(foldOf('Great phone, really!')).toBe(foldOf('great phone  really'));
    expect(new Set(SUBJECTS.map(foldOf)).size).toBeGreaterThan(2);
  });

  it('measures a lender by weights its own texts did not lend, and leaves it out of the average', () => {
    const label = (praise: number) => (praise === 1 ? 'positive' : praise === 0 ? 'negative' : 'neutral');
    const set = (name: string, source: string) => ({
      name,
      rows: rows
        .filter((row) => row.source === source)
        .map((row, at) => ({ id: `${at}`, lang: 'en', text: row.text, label: label(row.praise) }) as const),
    });
    const check = checkLearning([set('en_vader_amazon', 'a'), set('en_vader_tweets', 'b'), set('en_other', 'a')]);
    const other = check.checked.find((one) => one.set === 'en_other');
    expect(check.checked.map(({ folded }) => folded)).toEqual([true, true, false]);
    expect(other?.with).toBeGreaterThan(other?.without ?? 1);
    expect(learningReport(check)).toMatch(/average of the 1 others: /);
    expect(lexiconFile(check.entries, '2026-01-01')).toMatch(
      /^blorvy\t[\d.]+\t\d+\t0\ten_vader_amazon\+en_vader_tweets\t2026-01-01$/m,
    );
  });
});
