import { describe, expect, it } from 'vitest';
import { entriesLike, entryForm, isReadAs, knownEntry, sharedBeginning } from './known-entries';

describe('what a lexicon knows of an entry', () => {
  it('is its line with the source it is from, and those that it overrides', () => {
    const { lines } = knownEntry('en', 'outstanding');
    expect(lines.map(({ source }) => source.id)).toEqual(['en.reviews', 'en.vader']);
    expect(lines[0]?.weight).toBeGreaterThan(0);
    expect(lines[1]?.source.origin).toBe('vader');
  });

  it('is the entry that a word without a line of its own is read as', () => {
    expect(knownEntry('es', 'chapuceras').readAs?.entry).toBe('chapucero');
    expect(knownEntry('es', 'excelente').readAs).toBeNull();
    expect(isReadAs('es', 'chapuceras', 'chapucero')).toBe(true);
    expect(isReadAs('es', 'mesa', 'excelente')).toBe(false);
  });

  it('tells words that work on others, and phrases that hold it', () => {
    expect(knownEntry('en', 'not').role).toBe('denies');
    expect(knownEntry('es', 'muy').role).toBe('strengthens');
    expect(knownEntry('en', 'worth').phrases.length).toBeGreaterThan(2);
    expect(knownEntry('en', 'qwertyuiop')).toMatchObject({ lines: [], readAs: null, role: null, phrases: [] });
  });

  it('is suggested by its beginning, then by a word inside', () => {
    const found = entriesLike('en', 'worth', 40).map(({ entry }) => entry);
    expect(found[0]).toMatch(/^worth/);
    expect(found.some((entry) => entry.includes(' worth'))).toBe(true);
    expect(entriesLike('en', 'worth', 3)).toHaveLength(3);
  });
});

describe('the form of an entry', () => {
  it.each([
    ['  ¡Fuera de SERIE! ', 'fuera de serie'],
    ['señal', 'señal'],
    ['Décevant', 'decevant'],
    ["don't", "don't"],
    ['well-known', 'well known'],
    ['…', null],
    ['24', null],
  ])('%j is %j', (typed, entry) => {
    expect(entryForm(typed)).toBe(entry);
  });

  it('shares its beginning with its other forms', () => {
    expect('chapuceras'.startsWith(sharedBeginning('es', 'chapucero'))).toBe(true);
    expect(sharedBeginning('en', 'ok')).toBe('ok');
    expect(isReadAs('es', 'picantes', 'picante')).toBe(true);
    expect(isReadAs('es', 'picado', 'picante')).toBe(false);
  });
});
