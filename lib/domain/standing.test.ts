import { describe, expect, it } from 'vitest';
import { fateOf, type SaidSignal, standingOf } from './standing';

const said = (id: number, day: number | null, says: SaidSignal['says']): SaidSignal => ({ id, day, says });
const DAY = 20_000;

describe('a leaving signal', () => {
  it('stands from the day it was said until its time is over', () => {
    const threat = [said(1, DAY, 'threat')];
    expect(standingOf(threat, DAY - 1)).toBeNull();
    expect(standingOf(threat, DAY)?.id).toBe(1);
    expect(standingOf(threat, DAY + 89)?.id).toBe(1);
    expect(standingOf(threat, DAY + 90)).toBeNull();
    expect(standingOf([said(1, DAY, 'left')], DAY + 90)?.id).toBe(1);
    expect(standingOf([said(1, DAY, 'left')], DAY + 365)).toBeNull();
  });

  it('never stands without a date', () => {
    expect(standingOf([said(1, null, 'going')], DAY)).toBeNull();
    expect(fateOf(1, [said(1, null, 'going')], DAY)).toEqual({ fate: 'undated', by: null, until: null });
  });

  it('is ended by its author who stays, and by no one who stayed before', () => {
    const kept = [said(2, DAY + 10, 'stays'), said(1, DAY, 'going')];
    expect(standingOf(kept, DAY + 9)?.id).toBe(1);
    expect(standingOf(kept, DAY + 10)).toBeNull();
    expect(fateOf(1, kept, DAY + 10)).toEqual({ fate: 'stayed', by: 2, until: DAY + 89 });
    expect(standingOf([said(1, DAY - 1, 'stays'), said(2, DAY, 'going')], DAY)?.id).toBe(2);
  });

  it('counts once an author: said again it is renewed, said more strongly it is that', () => {
    const again = [said(1, DAY, 'threat'), said(2, DAY + 60, 'threat')];
    expect(standingOf(again, DAY + 100)?.id).toBe(2);
    expect(fateOf(1, again, DAY + 70)).toMatchObject({ fate: 'superseded', by: 2 });
    const gone = [said(1, DAY, 'threat'), said(2, DAY + 5, 'left')];
    expect(standingOf(gone, DAY + 6)?.says).toBe('left');
  });

  it('is not renewed by a weaker one, which counts when the stronger is over', () => {
    const weaker = [said(1, DAY, 'going'), said(2, DAY + 30, 'threat')];
    expect(standingOf(weaker, DAY + 40)?.id).toBe(1);
    expect(fateOf(2, weaker, DAY + 40)).toMatchObject({ fate: 'superseded', by: 1 });
    expect(standingOf(weaker, DAY + 95)?.id).toBe(2);
    expect(fateOf(1, weaker, DAY + 95)).toMatchObject({ fate: 'expired', by: null });
  });

  it('is told as of a day: what is said later counts for nothing', () => {
    const signals = [said(1, DAY, 'threat'), said(2, DAY + 20, 'stays')];
    expect(fateOf(1, signals, DAY + 19)?.fate).toBe('stands');
    expect(fateOf(1, signals, DAY - 5)?.fate).toBe('later');
    expect(fateOf(2, signals, DAY)).toBeNull();
  });

  it('takes what is said on one day in the order it was taken in', () => {
    expect(standingOf([said(7, DAY, 'stays'), said(8, DAY, 'threat')], DAY)?.id).toBe(8);
    expect(standingOf([said(8, DAY, 'stays'), said(7, DAY, 'threat')], DAY)).toBeNull();
  });
});
