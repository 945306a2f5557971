import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/errors';
import { IntakeError } from '@/lib/intake/files/intake-error';
import { failureOf, storedFailure, toldFailure } from './import-failure';

const told = (error: unknown) => {
  const stored = storedFailure(failureOf(error));
  return [toldFailure(stored, 'en')?.sentence, toldFailure(stored, 'es')?.sentence];
};
const withCode = (code: string) => Object.assign(new Error('no'), { code });

describe('why an import failed', () => {
  it('is kept as a reason with its values, and told in the language asked for', () => {
    expect(told(new IntakeError('unknown-column', { column: 'zzz' }))).toEqual([
      'The mapping names a column that the file does not have: “zzz”.',
      'La asignación nombra una columna que el archivo no tiene: «zzz».',
    ]);
    expect(told(new AppError('conflict', 'part-missing', { n: 2 }))).toEqual([
      'Part 2 has not arrived yet.',
      'La parte 2 aún no ha llegado.',
    ]);
    expect(told(new Error('Failed query', { cause: withCode('SQLITE_FULL') }))).toEqual([
      'The disk is full; free some space and import the file again.',
      'El disco está lleno; libera espacio y vuelve a importar el archivo.',
    ]);
    expect(told(withCode('ENOENT'))[1]).toBe('El archivo ya no está en la carpeta de datos; vuelve a importarlo.');
    expect(told(new Error('socket hang up\nat …'))).toEqual([
      'The import could not go on (socket hang up).',
      'La importación no ha podido seguir (socket hang up).',
    ]);
    expect(told(new AppError('internal', 'never heard of'))[0]).toBe(
      'The import could not go on (internal: never heard of).',
    );
  });

  it('stays the sentence it was where an older import kept one', () => {
    expect(toldFailure('The file is empty.', 'es')).toEqual({ sentence: 'The file is empty.', reason: null });
    expect(toldFailure('{"odd":1}', 'es')).toEqual({ sentence: '{"odd":1}', reason: null });
    expect(toldFailure(null, 'es')).toBeNull();
  });
});
