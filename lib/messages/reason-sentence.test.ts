import { createTranslator } from 'use-intl/core';
import { expect, it } from 'vitest';
import { catalogues } from './catalogue';
import { reasonSentence } from './reason-sentence';

it('names what a file is in the language of the sentence', () => {
  expect(reasonSentence('not-text', { kind: 'binary' }, 'es')).toContain('(datos binarios)');
  expect(reasonSentence('not-text', { kind: 'binary' }, 'en')).toContain('(binary data)');
  expect(reasonSentence('not-text', { kind: 'zip' }, 'es')).toContain('(zip)');
});

it('puts no second stop behind a column that is a question', () => {
  const column = '¿Qué podríamos mejorar?';
  for (const locale of ['en', 'es'] as const) {
    const t = createTranslator({ locale, messages: catalogues[locale], namespace: 'importing' });
    for (const code of ['texts-joined', 'ratings-not-read'] as const)
      expect(t(`problem.${code}`, { column, count: 2 })).not.toContain('?.');
    expect(reasonSentence('unknown-column', { column }, locale)).not.toContain('?.');
    expect(reasonSentence('no-usable-column', { columns: column }, locale)).not.toContain('?.');
  }
});
