import { expect, it } from 'vitest';
import { rejectSentence } from './reject-sentence';

const CODES = ['empty', 'bad-date', 'bad-rating', 'ragged-row', 'too-long', 'too-many-columns', 'unclosed-quote'];

it('says of every reason what is wrong and what to do, in both languages', () => {
  for (const locale of ['en', 'es'] as const) {
    for (const code of CODES) {
      const sentence = rejectSentence({ code, detail: code === 'ragged-row' ? '4/3' : '' }, locale);
      expect(sentence.split('. ').length, sentence).toBeGreaterThan(1);
      expect(sentence).not.toMatch(/[{}]/);
    }
  }
});

it('names the value, or the cells and the columns', () => {
  expect(rejectSentence({ code: 'bad-date', detail: '31/02/2026' }, 'es')).toContain('«31/02/2026»');
  expect(rejectSentence({ code: 'ragged-row', detail: '4/3' }, 'en')).toContain(
    'It has 4 cells and the file 3 columns.',
  );
  expect(rejectSentence({ code: 'of-later', detail: 'x' }, 'en')).toBe('of-later x');
});
