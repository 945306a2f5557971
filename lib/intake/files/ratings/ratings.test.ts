import { describe, expect, it } from 'vitest';
import type { RatingScale } from '@/lib/domain/mention';
import { RatingColumn } from './rating-column';
import { RatingReader } from './rating-reader';

function plan(cells: readonly string[], header = 'rating', scale: RatingScale | null = null) {
  const column = new RatingColumn();
  for (const cell of cells) column.add(cell);
  return column.decide({ scale, header });
}

const raw = (cell: string, scale: RatingScale = '1-5') => new RatingReader(scale).read(cell)?.raw;

describe('RatingColumn', () => {
  it.each<[RatingScale, string[], string]>([
    ['1-5', ['1', '5', '4,5'], 'Puntuación'],
    ['0.5-5', ['0,5', '1,0', '1,5', '4,5', '5,0'], 'Calificación'],
    ['0.5-5', ['0.5', '3', '5'], 'Estrellas (0-5)'],
    ['0.5-5', ['0.5/5', '3/5', '5/5'], 'x'],
    ['1-5', ['★★★★☆', '★'], 'x'],
    ['1-5', ['FIVE', 'ONE'], 'starRating'],
    ['1-5', ['4/5', '3/5'], 'x'],
    ['1-5', ['Muy satisfecho', 'Insatisfecha', 'Neutral'], 'Satisfacción'],
    ['1-10', ['9', '7', '3', '10'], 'Review score'],
    ['1-10', ['8/10', '9,5/10'], 'nota'],
    ['0-10', ['0', '7', '10'], 'score'],
    ['0-100', ['80', '95', '4'], 'score'],
    ['0-100', ['80%', '95 %'], 'score'],
    ['nps', ['9', '10', '2'], '¿Qué tan probable es que nos recomiende?  (0-10)'],
    ['nps', ['9', '0', '2'], 'NPS'],
    ['1-5', ['3', '4'], 'Satisfacción (1 a 5)'],
    ['1-10', ['3', '4'], 'Nota (1-10)'],
    ['1-7', ['6', '2', '7'], 'Esfuerzo (1 a 7)'],
    ['1-7', ['6', '2', '7'], 'CES'],
    ['1-7', ['6/7', '2/7'], 'x'],
    ['0-20', ['16/20', '9,5/20', '20/20'], 'Nota'],
    ['0-20', ['16/20', '9/20', '18/20', '12'], 'x'],
    ['0-6', ['4 de 6', '3 de 6'], 'x'],
    ['updown', ['True', 'False'], 'voted_up'],
    ['updown', ['1', '0', '1'], 'Recommended IND'],
    ['good-bad', ['Good', 'Bad', 'Offered'], 'Satisfaction Score'],
  ])('decides %s for %j under "%s"', (scale, cells, header) => {
    expect(plan(cells, header)).toMatchObject({ scale, unreadable: 0 });
  });

  it('knows that marks up to five may be of a longer scale', () => {
    expect(plan(['3', '4', '5'])).toMatchObject({ scale: '1-5', by: 'values', open: true });
    expect(plan(['3/5', '4/5'])).toMatchObject({ open: false });
    expect(plan(['3', '9', '10', '8'])).toMatchObject({ open: false });
  });

  it('is not led astray by a few wrong cells, and counts them', () => {
    const cells = [...Array.from({ length: 40 }, (_, i) => String((i % 5) + 1)), '50', 'great', '0', '-'];
    expect(plan(cells)).toEqual({ scale: '1-5', by: 'values', open: false, seen: 43, unreadable: 3, otherScale: 0 });
  });

  it('lets one odd notation or slip decide nothing for the others', () => {
    expect(plan(['4', '100%', '3', '5'])).toMatchObject({ scale: '1-5', unreadable: 0, otherScale: 1 });
    expect(plan(['100%', '4'])).toMatchObject({ scale: '1-5', otherScale: 1 });
    expect(plan(['4', '5', '50'])).toMatchObject({ scale: '1-5', unreadable: 1 });
    expect(plan(['4/5', '4', '★★★★', '80%'])).toMatchObject({ scale: '1-5', unreadable: 0, otherScale: 1 });
    expect(plan(['8/10', '7/10', '9/10', '4'])).toMatchObject({ scale: '1-10', unreadable: 0 });
    expect(plan(['Excellent', 'Good', 'Good', 'Good', 'Bad'])).toMatchObject({ scale: '1-5', unreadable: 0 });
  });

  it('takes a column for half stars when halves are a real part of it or the header says so, not for one stray half', () => {
    const whole = Array.from({ length: 200 }, (_, i) => String((i % 5) + 1));
    expect(plan([...whole, '0.5'])).toMatchObject({ scale: '1-5', unreadable: 1 });
    expect(plan([...whole, '0,5'], 'Estrellas (sobre 5)')).toMatchObject({ scale: '1-5', unreadable: 1 });
    expect(plan(['0.5', '4', '5', '3', '5'])).toMatchObject({ scale: '1-5', unreadable: 1 });
    const halves = Array.from({ length: 40 }, (_, i) => String((i % 5) + 0.5));
    expect(plan([...whole, ...halves])).toMatchObject({ scale: '0.5-5', unreadable: 0 });
    for (const header of ['Rating (0.5-5)', 'Rating (0 to 5)', 'Half stars', 'Medias estrellas'])
      expect(plan([...whole, '0.5'], header)).toMatchObject({ scale: '0.5-5', by: 'header', unreadable: 0 });
    expect(plan([...whole, '0.5'], 'Puntuación media')).toMatchObject({ scale: '1-5', unreadable: 1 });
    expect(plan([...whole, '0.5'], 'x', '0.5-5')).toMatchObject({ scale: '0.5-5', by: 'profile', unreadable: 0 });
  });

  it('does not believe a header that most values contradict', () => {
    expect(plan(['8', '9', '10', '7'], 'Nota (1 a 5)')).toMatchObject({ scale: '1-10', unreadable: 0 });
  });

  it('believes the source first', () => {
    expect(plan(['3', '4'], 'Review score', '1-10')).toMatchObject({ scale: '1-10', by: 'profile' });
  });
});

describe('RatingReader', () => {
  it('keeps raw value, scale and place on 0–1', () => {
    expect(new RatingReader('1-5').read('4,5')).toEqual({ raw: 4.5, scale: '1-5', normalised: 0.875 });
    expect(new RatingReader('0.5-5').read('0,5')).toEqual({ raw: 0.5, scale: '0.5-5', normalised: 0 });
    expect(new RatingReader('0.5-5').read('5,0')).toEqual({ raw: 5, scale: '0.5-5', normalised: 1 });
    expect(new RatingReader('1-10').read('1')).toEqual({ raw: 1, scale: '1-10', normalised: 0 });
    expect(new RatingReader('good-bad').read('Bad')).toEqual({ raw: 0, scale: 'good-bad', normalised: 0 });
  });

  it.each([
    ['5 estrellas', 5],
    ['⭐⭐⭐', 3],
    ['★★☆☆☆', 2],
    ['3 out of 5', 3],
    ['5 - Muy satisfecho', 5],
    ['Rated 4 of 5', 4],
    ['Rated 4 stars out of 5', 4],
    ['4 star rating', 4],
    ['4.0 of 5 bubbles', 4],
    ['Calificación: 4 de 5', 4],
    ['4,0 de 5 estrellas', 4],
    ['★★★½', 3.5],
    ["'4", 4],
    ['Muy insatisfecho/a', 1],
    [' 4.0 ', 4],
  ])('reads %s as %d', (cell, value) => expect(raw(cell)).toBe(value));

  it('reads each notation on its own scale, bare numbers on the column’s', () => {
    const reader = new RatingReader('1-5');
    expect(['4/5', '4', '★★★★', '80%', '8/10', '★★★★★★★★☆☆', 'Good'].map((cell) => reader.read(cell))).toEqual([
      { raw: 4, scale: '1-5', normalised: 0.75 },
      { raw: 4, scale: '1-5', normalised: 0.75 },
      { raw: 4, scale: '1-5', normalised: 0.75 },
      { raw: 80, scale: '0-100', normalised: 0.8 },
      { raw: 8, scale: '0-10', normalised: 0.8 },
      { raw: 8, scale: '0-10', normalised: 0.8 },
      { raw: 4, scale: '1-5', normalised: 0.75 },
    ]);
    expect(new RatingReader('nps').read('9/10')).toEqual({ raw: 9, scale: 'nps', normalised: 0.9 });
  });

  it('reads a mark by the whole it is written with, from 2 to 100', () => {
    const reader = new RatingReader('1-5');
    expect(['16/20', '3 out of 4', '1/2', '45 sobre 50'].map((cell) => reader.read(cell))).toEqual([
      { raw: 16, scale: '0-20', normalised: 0.8 },
      { raw: 3, scale: '0-4', normalised: 0.75 },
      { raw: 1, scale: '0-2', normalised: 0.5 },
      { raw: 45, scale: '0-50', normalised: 0.9 },
    ]);
    expect(new RatingReader('0-20').read('12')).toEqual({ raw: 12, scale: '0-20', normalised: 0.6 });
    for (const cell of ['21/20', '1/1', '5/0', '50/101', '3/500']) expect(reader.read(cell)).toBeUndefined();
  });

  it('tells an empty cell from one that cannot be read, and never makes a 0', () => {
    const reader = new RatingReader('1-5');
    for (const cell of ['', ' ', '-', 'n/a', 'Not Rated']) expect(reader.read(cell)).toBeNull();
    for (const cell of ['0', '6', '-1', 'abc', '6/5', '22/20', '120%', '1e3', 'yes', '☆☆☆☆☆'])
      expect(reader.read(cell)).toBeUndefined();
  });
});
