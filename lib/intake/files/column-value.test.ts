import { expect, it } from 'vitest';
import { columnValue } from './column-value';

it('reads a column, and its stand-ins in their order where it is empty', () => {
  const column = { column: 0, fallbacks: [2, 1] };
  expect(columnValue(['a', 'b', 'c'], column)).toBe('a');
  expect(columnValue(['', 'b', 'c'], column)).toBe('c');
  expect(columnValue(['', 'b', ''], column)).toBe('b');
  expect(columnValue([], column)).toBe('');
});
