import { describe, expect, it } from 'vitest';
import { averagesOf } from './averages';
import { standings } from './known-sets';
import { madeUp, madeUpSet } from './made-up';
import { measureSentiment, type SentimentMeasure } from './measure-sentiment';
import { basicReport, sentimentReport } from './report-sentiment';

const measure = (set: string, lang: string, three: number | null, two: number): SentimentMeasure => ({
  set,
  lang,
  labelled: 10,
  three,
  two,
  confusion: new Map(),
  none: 1,
  read: 0.9,
});

const english = [measure('en_a', 'en', 0.6, 0.8), measure('en_b', 'en', 0.7, 0.9), measure('en_c', 'en', null, 0.4)];

describe('averages', () => {
  it('are over sets: three classes where a set has them', () => {
    const [en, es] = averagesOf(english);
    expect(en).toMatchObject({ lang: 'en', sets: 2 });
    expect(en?.three).toBeCloseTo(0.65, 12);
    expect(en?.two).toBeCloseTo(0.7, 12);
    expect(es).toMatchObject({ lang: 'es', sets: 0, three: null });
  });

  it('leave out, and flag, a set that lends weights', () => {
    expect(standings.en_vader_tweets?.kind).toBe('lends');
    const measures = [...english, measure('en_vader_tweets', 'en', 0.1, 0.1)];
    expect(averagesOf(measures)[0]?.three).toBeCloseTo(0.65, 12);
    const report = sentimentReport(measures);
    expect(report).toMatch(/^en_vader_tweets \* +10 +10\.0 /m);
    expect(report).toMatch(/^\* en_vader_tweets lends, left out: /m);
    expect(report).toContain('average en: 65.0 over 2 sets with three classes (required 60.0, sought 65.0)');
  });
});

describe('basic languages', () => {
  const row = (label: 'positive' | 'negative', read: 'positive' | 'none', found = 'nl') =>
    madeUp({ lang: 'nl', label }, { lang: found, label: read });

  it('are none where the language is found and not read', () => {
    const set = madeUpSet('nl_x', [
      row('positive', 'none'),
      row('negative', 'none'),
      row('positive', 'positive', 'en'),
    ]);
    const measured = measureSentiment(set);
    expect(measured).toMatchObject({ lang: 'nl', read: 0, none: 2 });
    expect(basicReport(measured === null ? [] : [measured])).toMatch(/^nl_x +3 +none +– +none +– +66\.7/m);
  });

  it('have figures where it is read', () => {
    const measured = measureSentiment(madeUpSet('nl_x', [row('positive', 'positive'), row('negative', 'none')]));
    expect(basicReport(measured === null ? [] : [measured])).toMatch(/^nl_x +2 +– +– +50\.0 +– +50\.0/m);
  });
});
