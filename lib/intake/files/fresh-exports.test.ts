import { describe, expect, it } from 'vitest';
import { isoOfDay } from '@/lib/domain/day';
import type { IncomingMention } from '@/lib/domain/mention';
import { csv, readAll, utf16, utf8, windows1252 } from './testing/read-all';

function when({ posted }: IncomingMention): string | null {
  if (posted === null) return null;
  if (posted.instant !== null) return new Date(posted.instant).toISOString();
  return posted.wall === null ? isoOfDay(posted.day) : new Date(posted.wall).toISOString().replace('Z', '');
}
const seen = (mention: IncomingMention) => [mention.text, mention.rating?.raw ?? null, when(mention)];

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Text, rating and time of each mention. */
  readonly rows: readonly (readonly [string, number | null, string | null])[];
  readonly rejected?: readonly (readonly [number, string])[];
}

const FILES: readonly File[] = [
  {
    name: 'Okendo, whose reviewer is "name"',
    bytes: utf8(
      csv([
        ['name', 'body', 'handle', 'productId', 'rating', 'dateCreated', 'countryCode', 'email', 'title'],
        [
          'Al',
          'Too small for me',
          'mug',
          'gid://shopify/Product/5',
          '3',
          '2026-02-01T10:00:00Z',
          'ES',
          'a@x.test',
          'Meh',
        ],
      ]),
    ),
    rows: [['Too small for me', 3, '2026-02-01T10:00:00.000Z']],
  },
  {
    name: 'Steam: thumbs, and an id that only sounds like a recommendation',
    bytes: utf8(
      csv([
        ['recommendationid', 'language', 'review', 'timestamp_created', 'voted_up', 'votes_up'],
        ['1', 'spanish', 'Se cuelga', '1767225661', 'False', '3'],
        ['2', 'english', 'Great', '1767225660', 'True', '0'],
      ]),
    ),
    rows: [
      ['Se cuelga', 0, '2026-01-01T00:01:01.000Z'],
      ['Great', 1, '2026-01-01T00:01:00.000Z'],
    ],
  },
  {
    name: 'Amazon in Spain',
    bytes: windows1252(
      csv(
        [
          ['Título', 'Puntuación', 'Fecha', 'Opinión', 'Autor'],
          ['Mal', '1,0 de 5 estrellas', 'Revisado en España el 13 de febrero de 2026', 'Se rompió; ni caso', 'Íñigo'],
        ],
        ';',
      ),
    ),
    rows: [['Se rompió; ni caso', 1, '2026-02-13']],
  },
  {
    name: 'a Booking scrape in Spanish: what pleased and what did not',
    bytes: utf8(
      csv(
        [
          ['Huésped', 'Fecha', 'Nota', 'Lo que gustó', 'Lo que no gustó'],
          ['Ana', '10/01/2026', '7,5', 'El desayuno', 'El ruido del ascensor'],
          ['Bo', '23/01/2026', '10', '', 'Nada'],
        ],
        ';',
      ),
    ),
    rows: [
      ['El desayuno\nEl ruido del ascensor', 7.5, '2026-01-10'],
      ['', 10, '2026-01-23'],
    ],
  },
  {
    name: 'G2: three questions, none of them known',
    bytes: utf8(
      csv([
        [
          'Review ID',
          'Submitted',
          'Star Rating',
          'What do you like best?',
          'What do you dislike?',
          'What problems is it solving?',
        ],
        [
          'g1',
          '2026-01-11',
          '4.5',
          'It is very quick to set up',
          'The price went up',
          'We answer our customers sooner',
        ],
        ['g2', '2026-01-12', '3.5', 'A clear page for reports', 'Nobody answers', 'Our reports took a week before'],
      ]),
    ),
    rows: [
      ['It is very quick to set up\nThe price went up\nWe answer our customers sooner', 4.5, '2026-01-11'],
      ['A clear page for reports\nNobody answers\nOur reports took a week before', 3.5, '2026-01-12'],
    ],
  },
  {
    name: 'LimeSurvey: codes before the questions',
    bytes: utf8(
      csv(
        [
          ['id. ID de respuesta', 'submitdate. Fecha de envío', 'P1. ¿Cómo valora la atención?', 'P2. ¿Qué mejoraría?'],
          ['7', '2026-02-03 10:00:01', '2', 'Plazos'],
          ['9', '2026-02-04 10:00:02', '5', ''],
        ],
        ';',
      ),
    ),
    rows: [
      ['Plazos', 2, '2026-02-03T10:00:01.000'],
      ['', 5, '2026-02-04T10:00:02.000'],
    ],
  },
  {
    name: 'a call centre’s spreadsheet in Spain',
    bytes: windows1252(
      csv(
        [
          ['Nº Expediente', 'F. Alta', 'Cliente', 'Motivo', 'Descripción de la queja', 'Estado'],
          ['EX-1', '01/11/2025', 'Íñigo', 'Facturación', 'Me cobran dos veces y nadie lo mira', 'Cerrado'],
          ['EX-2', '13/11/2025', 'Eva', 'Facturación', 'Llamo y cuelgan', 'Abierto'],
        ],
        ';',
      ),
    ),
    rows: [
      ['Me cobran dos veces y nadie lo mira', null, '2025-11-01'],
      ['Llamo y cuelgan', null, '2025-11-13'],
    ],
  },
  {
    name: 'columns that a program numbered',
    bytes: utf8('0,1,2\n2026-02-13,Mal todo lo que pedimos,2\n2026-02-14,Bien pero algo caro todo,5\n'),
    rows: [
      ['Mal todo lo que pedimos', 2, '2026-02-13'],
      ['Bien pero algo caro todo', 5, '2026-02-14'],
    ],
  },
  {
    name: 'a `sep=` line, a preamble, and a text of two lines',
    bytes: utf8(
      'sep=;\r\nInforme de opiniones;;\r\nGenerado el;01/02/2026;\r\n\r\nFecha;Estrellas;Opinión\r\n01/02/2026;5;"Bien; repetiré"\r\n14/02/2026;1;"Mal\ny caro"\r\n',
    ),
    rows: [
      ['Bien; repetiré', 5, '2026-02-01'],
      ['Mal\ny caro', 1, '2026-02-14'],
    ],
  },
  {
    name: 'UTF-16 without a mark, tabs, quotes',
    bytes: utf16(
      csv(
        [
          ['Fecha', 'Comentario', 'Nota'],
          ['22/02/2026', 'señor "maleducado"', '1'],
        ],
        '\t',
      ),
      'le',
      false,
    ),
    rows: [['señor "maleducado"', 1, '2026-02-22']],
  },
  {
    name: 'ragged rows, trailing delimiters and NULs',
    bytes: utf8(
      'fecha,texto,nota\n2026-02-01,bi\0en,4,\n2026-02-02,mal, muy mal,1\n2026-02-03,regular\n2026-02-04,bien,5,,\n',
    ),
    rows: [
      ['bi\uFFFDen', 4, '2026-02-01'],
      ['bien', 5, '2026-02-04'],
    ],
    rejected: [
      [2, 'ragged-row'],
      [3, 'ragged-row'],
    ],
  },
  {
    name: 'every notation of a rating in one column',
    bytes: utf8(
      csv([
        ['fecha', 'calificación', 'comentario'],
        ...['4/5', '4', '★★★★', '80%', '9', '5 estrellas', 'Excelente'].map((cell, i) => [
          '2026-01-01',
          cell,
          `caso ${i}`,
        ]),
      ]),
    ),
    rows: [4, 4, 4, 80, 5, 5].map((raw, i) => [`caso ${i < 4 ? i : i + 1}`, raw, '2026-01-01'] as const),
    rejected: [[5, 'bad-rating']],
  },
  {
    name: 'a text that begins after a thousand rows',
    bytes: utf8(
      csv([
        ['fecha', 'nota', 'estado', 'zeta'],
        ...Array.from({ length: 1200 }, (_, i) => [
          '2026-01-01',
          '3',
          'x',
          i < 1000 ? '' : `Nadie supo ayudarme ${i} veces`,
        ]),
      ]),
    ),
    rows: Array.from(
      { length: 1200 },
      (_, i) => [i < 1000 ? '' : `Nadie supo ayudarme ${i} veces`, 3, '2026-01-01'] as const,
    ),
  },
];

describe('files as they come', () => {
  it.each(FILES.map((file) => [file.name, file] as const))('%s', async (_, file) => {
    const { mentions, errors } = await readAll(file.bytes);
    expect(errors).toEqual(file.rejected ?? []);
    expect(mentions.map(seen)).toEqual(file.rows);
  });

  it('numbers that are no opinion are no rating, and addresses no text', async () => {
    const { plan } = await readAll(
      utf8(
        csv([
          ['Teléfono', 'Edad', 'Visitas', 'Dirección', 'Comentario'],
          ...Array.from({ length: 8 }, (_, i) => [
            `60000000${i}`,
            String(20 + i),
            String((i % 4) + 1),
            `Avenida de la Constitución ${i}, 4º B, 41001 Sevilla, España`,
            `Bien ${i}`,
          ]),
        ]),
      ),
    );
    expect(plan.columns.map((column) => [column.field, plan.headers[column.column]])).toEqual([['text', 'Comentario']]);
  });
});
