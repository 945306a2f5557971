import { expect, it } from 'vitest';
import { variantKey } from './variant-key';

it.each([
  ['es', 'habitacion habitaciones'],
  ['es', 'imagen imagenes'],
  ['es', 'mes meses'],
  ['es', 'clase clases'],
  ['es', 'luz luces'],
  ['es', 'hotel hoteles'],
  ['es', 'nombre nombres'],
  ['es', 'bateria baterias'],
  ['es', 'camarero camarera camareros'],
  ['en', 'battery batteries'],
  ['en', 'box boxes'],
  ['en', 'fee fees'],
] as const)('in %s these are one term: %s', (language, forms) => {
  expect(new Set(forms.split(' ').map((form) => variantKey(form, language))).size).toBe(1);
});

it('keeps apart what only begins alike', () => {
  const words = ['mesa', 'mesero', 'habitacion', 'habito', 'maleta', 'malo', 'plan', 'planta', 'tren', 'tres'];
  expect(new Set(words.map((word) => variantKey(word, 'es'))).size).toBe(words.length);
});
