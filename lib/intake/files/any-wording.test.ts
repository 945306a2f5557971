import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOfDay } from '@/lib/domain/day';
import { csv, readAll, utf16, utf8, windows1252 } from './testing/read-all';

const WORDINGS = {
  es: {
    posted: ['Fecha', 'Marca temporal', 'Fecha de respuesta', 'Fecha de la opinión', 'FECHA_ALTA', 'Creado el'],
    rating: [
      'Puntuación',
      'Nota',
      '¿Cómo calificarías nuestro servicio?',
      '¿Qué tan satisfecho estás?',
      'Valora tu visita',
    ],
    text: [
      'Comentario',
      '¿Qué podríamos mejorar?',
      'Cuéntanos tu experiencia',
      'Comentarios adicionales',
      'Mensaje del cliente',
      'Detalle de la incidencia',
      'Sugerencias o quejas',
    ],
    others: ['Edad', 'Sucursal', 'Nombre del cliente'],
    short: ['Bien', 'Caro', 'Nada', 'Muy lento', 'El trato'],
    long: 'Llamé varias veces y nadie me contestó; una vergüenza, de verdad',
  },
  en: {
    posted: ['Date', 'Submitted', 'published_at', 'Timestamp', 'Review date'],
    rating: ['Rating', 'Score', 'How would you rate us?', 'Overall satisfaction', 'Stars'],
    text: [
      'Comments',
      'What could we improve?',
      'Tell us about your visit',
      'Customer feedback',
      'Why did you give this score?',
    ],
    others: ['Age', 'Branch', 'Customer name'],
    short: ['Fine', 'Expensive', 'Nothing', 'Very slow', 'The staff'],
    long: 'I called several times and nobody picked up; a shame, really',
  },
} as const;
const PEOPLE = [
  ['34', 'Centro', 'Ana G.'],
  ['51', 'Norte', 'Luis R.'],
  ['22', 'Centro', 'Eva L.'],
] as const;
const ENCODE: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': utf8,
  marked: (text) => utf8(`\uFEFF${text}`),
  'windows-1252': windows1252,
  'utf-16le': (text) => utf16(text, 'le', true),
};

const file = fc.record({
  language: fc.constantFrom('es', 'en'),
  wording: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
  /** Share of long answers. */
  long: fc.constantFrom(0.1, 0.5, 1),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
  others: fc.nat(3),
  rows: fc.integer({ min: 4, max: 20 }),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  encoding: fc.constantFrom('utf-8', 'marked', 'windows-1252', 'utf-16le'),
});

describe('text, rating and date', () => {
  it('are found whatever their wording, order, delimiter and encoding', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (made) => {
        const words = WORDINGS[made.language];
        const at = <T>(list: readonly T[], i: number) => list[i % list.length];
        const names = [words.posted, words.rating, words.text].map((list, i) => at<string>(list, made.wording[i] ?? 0));
        const wanted = Array.from({ length: made.rows }, (_, i) => ({
          day: `2026-0${(i % 9) + 1}-${String((i * 5) % 28 || 28).padStart(2, '0')}`,
          raw: [5, 1, 4, 2, 3][i % 5],
          text: i % 10 < made.long * 10 ? `${words.long} ${i}` : (at<string>(words.short, i) ?? ''),
        }));
        const kept = made.order.filter((column) => column < 3 + made.others);
        const rows = wanted.map(({ day, raw, text }, i) => [day, String(raw), text, ...(at(PEOPLE, i) ?? [])]);
        const table = [[...names, ...words.others], ...rows].map((cells) => kept.map((column) => cells[column] ?? ''));
        const { mentions, errors } = await readAll((ENCODE[made.encoding] ?? utf8)(csv(table, made.delimiter)));
        expect(errors).toEqual([]);
        expect(
          mentions.map(({ posted, rating, text }) => ({ day: posted && isoOfDay(posted.day), raw: rating?.raw, text })),
        ).toEqual(wanted);
      }),
      { numRuns: 150, seed: 25 },
    );
  });
});
