import { describe, expect, it } from 'vitest';
import type { ToldContact, ToldJourney } from '@/lib/domain/told-journey';
import { prepareToldJourney } from './prepare-told-journey';

function contact(touchpoint: ToldContact['touchpoint'], outcome: ToldContact['outcome'], order: number): ToldContact {
  const polarity = outcome === 'neutral' ? null : outcome === 'solved' ? 'positive' : 'negative';
  const words = { in: 'text', start: 0, end: 1, text: 'x' } as const;
  return { touchpoint, outcome, order, polarity, times: 1, outcomeWords: null, orderWords: null, ...words };
}

const marks = (journey: ToldJourney) =>
  prepareToldJourney(journey).map(({ isRoot, isEnd }) => `${isRoot ? 'root' : ''}${isEnd ? 'end' : ''}`);

describe('the steps of a told journey', () => {
  it('mark one root and one end, though a place is told twice', () => {
    const contacts = [
      contact('phone', 'neutral', 1),
      contact('phone', 'no-answer', 2),
      contact('store', 'closed', 3),
      contact('phone', 'solved', 4),
    ];
    expect(marks({ contacts, root: 'phone', end: 'phone', count: 4, solved: true })).toEqual(['', 'root', '', 'end']);
  });

  it('mark the first as the root where nothing went wrong, and the last as the end where nothing was solved', () => {
    const contacts = [contact('website', 'neutral', 1), contact('store', 'neutral', 2)];
    expect(marks({ contacts, root: 'website', end: 'store', count: 2, solved: false })).toEqual(['root', 'end']);
  });
});
