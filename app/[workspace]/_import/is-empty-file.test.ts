import { expect, it } from 'vitest';
import { isEmptyFile } from './is-empty-file';

it('tells a file without a byte', () => {
  expect(isEmptyFile(new File([], 'vacío.csv'))).toBe(true);
  expect(isEmptyFile(new File(['a'], 'a.csv'))).toBe(false);
});
