import { describe, expect, it } from 'vitest';
import { EntryFinder } from './find-entry';

describe('an entry in a text', () => {
  const found = (text: string, entry: string, language: 'en' | 'es' = 'es') => {
    const at = new EntryFinder(language, entry).find(text);
    return (
      at && {
        sentence: text.slice(at.sentence.start, at.sentence.end),
        marks: at.marks.map(({ start, end }) => text.slice(start, end)),
        forms: at.forms,
      }
    );
  };

  it('is found in all its forms, marked in the first sentence that holds it', () => {
    expect(found('Todo bien. Unos CHAPUCEROS, y chapuceras también. Chapucero.', 'chapucero')).toEqual({
      sentence: 'Unos CHAPUCEROS, y chapuceras también.',
      marks: ['CHAPUCEROS', 'chapuceras'],
      forms: ['chapuceros', 'chapuceras', 'chapucero'],
    });
    expect(found('Nada de eso.', 'chapucero')).toBeNull();
  });

  it('is found word for word where it is a phrase', () => {
    expect(found('Algo FUERA de serie!', 'fuera de serie')?.marks).toEqual(['FUERA de serie']);
    expect(found('Fuera, de serie', 'fuera de serie')).toBeNull();
  });
});
