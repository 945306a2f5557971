import { describe, expect, it } from 'vitest';
import { changeOfF1, type Pair } from './paired-bootstrap';

const CLASSES = ['positive', 'negative'];
const rows = (n: number, expected: string, before: string, after: string): Pair[] => [{ expected, before, after, n }];

describe('change of macro-F1 between two readings of the same rows', () => {
  it('is sure of a change that mends many and breaks none, and unsure of one that does both', () => {
    const same = [...rows(100, 'positive', 'positive', 'positive'), ...rows(60, 'negative', 'negative', 'negative')];
    const better = changeOfF1([...same, ...rows(40, 'negative', 'positive', 'negative')], CLASSES);
    expect(better.low).toBeGreaterThan(0);
    expect(better.low).toBeLessThan(better.value);
    expect(better.high).toBeGreaterThan(better.value);
    const either = [...rows(10, 'negative', 'positive', 'negative'), ...rows(10, 'negative', 'negative', 'positive')];
    const unsure = changeOfF1([...same, ...either], CLASSES);
    expect(unsure.value).toBeCloseTo(0, 12);
    expect(unsure.low).toBeLessThan(0);
    expect(unsure.high).toBeGreaterThan(0);
  });

  it('is told as surely as the number of rows allows, at the same cost however many there are', () => {
    const width = (times: number): number => {
      const pairs = [
        ...rows(60 * times, 'positive', 'positive', 'positive'),
        ...rows(30 * times, 'negative', 'positive', 'negative'),
        ...rows(10 * times, 'negative', 'negative', 'positive'),
      ];
      const { low, high } = changeOfF1(pairs, CLASSES);
      return high - low;
    };
    // The error falls with the root of the rows; few of a kind are drawn one by one, many at once.
    expect(width(1) / width(100)).toBeGreaterThan(8);
    expect(width(1) / width(100)).toBeLessThan(12);
    expect(width(10_000)).toBeLessThan(width(1) / 80);
  });

  it('is nothing where nothing changed, and the same each time', () => {
    expect(changeOfF1(rows(5, 'positive', 'negative', 'negative'), CLASSES)).toEqual({ value: 0, low: 0, high: 0 });
    const some = [...rows(9, 'positive', 'negative', 'positive'), ...rows(4, 'negative', 'negative', 'positive')];
    expect(changeOfF1(some, CLASSES)).toEqual(changeOfF1(some, CLASSES));
  });
});
