import { describe, expect, it } from 'vitest';
import { changeMapping, type MappingChoice } from './change-mapping';

type Field = 'text' | 'title' | 'rating';

const current = [
  { field: 'rating', column: 0 },
  { field: 'text', column: 3 },
  { field: 'text', column: 5 },
] as const;
const change = (column: number, field: Field | null, chosen: MappingChoice<Field> = {}) =>
  changeMapping<Field>({ current, chosen, column, field, joined: 'text' });

describe('changeMapping', () => {
  it('joins a further text to those there are, in the order of the file', () => {
    expect(change(4, 'text')).toEqual({ text: [3, 4, 5] });
    expect(change(2, 'text', { text: [3, 4] })).toEqual({ text: [2, 3, 4] });
    expect(change(2, 'text', { text: -1 })).toEqual({ text: [2] });
    expect(change(3, 'text')).toEqual({ text: [3, 5] });
  });

  it('takes one text away and leaves the others, the last one too', () => {
    expect(change(3, null)).toEqual({ text: [5] });
    expect(change(3, 'title')).toEqual({ text: [5], title: 3 });
    expect(change(5, null, { text: [5] })).toEqual({ text: -1 });
  });

  it('moves a column from its one field to another, and one field to another column', () => {
    expect(change(0, 'text')).toEqual({ rating: -1, text: [0, 3, 5] });
    expect(change(0, null)).toEqual({ rating: -1 });
    expect(change(1, 'rating')).toEqual({ rating: 1 });
    expect(change(1, 'rating', { title: 2 })).toEqual({ rating: 1, title: 2 });
  });
});
