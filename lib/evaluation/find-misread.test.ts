import { describe, expect, it } from 'vitest';
import { compareGold, compareSet, taskOf } from './compare-labels';
import { findMisread, sampleOf, whyRead } from './find-misread';
import { madeUp, madeUpSet } from './made-up';
import { misreadReport } from './report-misread';

const set = madeUpSet('en_x', [
  madeUp({ id: 'right', label: 'positive' }, { label: 'positive' }),
  madeUp({ id: 'silent', label: 'neutral' }, { label: 'none' }),
  madeUp({ id: 'missed', label: 'negative', text: 'It broke.' }, { label: 'none' }),
  madeUp({ id: 'turned', label: 'negative', text: 'Lovely, it broke.' }, { label: 'positive' }),
  madeUp({ id: 'unlabelled' }),
]);

describe('misread rows', () => {
  const found = findMisread(compareSet(set, 'sentiment'));

  it('are those with another label; silence about a neutral text is right', () => {
    expect(found.rows).toBe(4);
    expect(found.misread.map((one) => one.id)).toEqual(['missed', 'turned']);
  });

  it('are counted by kind, and chosen by what was missed or given', () => {
    const report = misreadReport('en_x', 'sentiment', found, { max: 5, given: 'positive' });
    expect(report).toContain('en_x, sentiment: 2 of 4 rows misread\nnegative → none 1, negative → positive 1');
    expect(report).toContain('turned  negative → positive\n  Lovely, it broke.');
    expect(report).not.toContain('missed  ');
    expect(report).toContain('1 of 1 shown');
  });

  it('name what was missed and what was given where a row has several labels', () => {
    const categories = [{ category: 'FOOD#QUALITY' }, { category: 'SERVICE#GENERAL' }];
    const rows = [
      madeUp(
        { aspects: categories, text: 'Good stew' },
        {
          opinions: [
            { driver: 'product', touchpoint: 'product' },
            { driver: 'price', touchpoint: 'offer' },
          ],
        },
      ),
    ];
    const { misread } = findMisread(compareSet(madeUpSet('r', rows), 'categories'));
    expect(misread).toMatchObject([{ expected: ['SERVICE#GENERAL'], given: ['RESTAURANT#PRICES'] }]);
  });

  it('are none for a task that a set has no labels for', () => {
    expect(compareSet(set, 'categories')).toEqual([]);
    expect(compareSet(set, 'reasons')).toEqual([]);
    expect(compareSet(set, 'leaving')).toEqual([]);
    expect(taskOf(set)).toBe('sentiment');
    expect(taskOf(madeUpSet('x', [madeUp({})]))).toBe('language');
  });

  it('of doubly labelled rows leave open what only one annotator gave', () => {
    const opinion = {
      driver: 'product',
      polarity: 'negative',
      touchpoints: ['product'],
      touchpoints_either: ['product'],
    };
    const row = { id: 'g', lang: 'en', text: 'Disgusting soup.', sentiment: null, leaving: null };
    const gold = (agreed: boolean) => ({ name: 'gold', rows: [{ ...row, opinions: [{ ...opinion, agreed }] }] });
    expect(findMisread(compareGold(gold(false), 'drivers')).misread).toEqual([]);
    expect(findMisread(compareGold(gold(true), 'drivers')).misread).toEqual([]);
    const none = { name: 'gold', rows: [{ ...row, opinions: [] }] };
    expect(findMisread(compareGold(none, 'drivers')).misread).toMatchObject([
      { expected: [], given: ['product negative'] },
    ]);
    expect(compareGold(none, 'leaving')).toEqual([]);
  });
});

describe('what is shown', () => {
  it('is spread over all rows, the same each time', () => {
    expect(sampleOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4)).toEqual([0, 2, 5, 7]);
    expect(sampleOf([1, 2], 4)).toEqual([1, 2]);
  });

  it('names the strongest terms first, then the opinions with their cues', () => {
    const [score, opinion] = whyRead('The soup was disgusting.');
    expect(score).toMatch(/^en, negative -0\.\d\d: disgusting -0\.\d\d lexicon/);
    expect(opinion).toMatch(/^› product × product negative: .*“disgusting”/);
  });
});
