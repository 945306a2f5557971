import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/errors';
import { INTAKE_ERROR_CODES } from '@/lib/intake/files/intake-error';
import { problems as en } from '@/lib/messages/en/problems';
import { problems as es } from '@/lib/messages/es/problems';
import { sentenceOf } from './problem';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const THROWN = /new AppError\(\s*'([a-z-]+)',\s*'([a-z]+(?:-[a-z]+)+)'/g;
const slots = (sentence: string) =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort((a, b) => a.localeCompare(b));

describe('the sentences of failures', () => {
  it('exist for every reason the code can throw at a client', () => {
    const files = ['app', 'db', 'lib'].flatMap((folder) =>
      readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
        .map((file) => `${ROOT}${folder}/${file}`),
    );
    const thrown = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(THROWN)]);
    const reasons = new Set(thrown.filter(([, code]) => code !== 'internal').map(([, , reason = '']) => reason));
    expect(reasons.size).toBeGreaterThan(20);
    const missing = [...reasons, ...INTAKE_ERROR_CODES].filter((reason) => !(reason in en.details));
    expect(missing).toEqual([]);
  });

  it('take the same values in both languages', () => {
    const spanish: Readonly<Record<string, string>> = es.details;
    for (const [reason, sentence] of Object.entries(en.details)) {
      expect([reason, slots(spanish[reason] ?? '')]).toEqual([reason, slots(sentence)]);
    }
  });

  it('are filled with the failure’s values', () => {
    const error = new AppError('bad-request', 'part-cut-short', { n: 2, size: 5, expected: 9 });
    expect(sentenceOf(error, 'en')).toBe('Part 2 has 5 bytes instead of 9; send it again.');
    expect(sentenceOf(new AppError('conflict', 'never heard of'), 'es')).toBe('Choca con algo que ya existe');
  });
});
