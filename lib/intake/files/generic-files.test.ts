import { describe, expect, it } from 'vitest';
import { dayOfIso } from '@/lib/domain/day';
import { csv, NOW, readAll, utf8 } from './testing/read-all';

/** Field → header of a plan's columns. */
async function fieldsOf(text: string) {
  const { plan } = await readAll(utf8(text));
  return Object.fromEntries(plan.columns.map((c) => [c.field, plan.headers[c.column] || c.column]));
}

const prose = (i: number) => `El pedido número ${i} llegó tarde y nadie respondió al correo`;
const many = (cells: (i: number) => string[]) => Array.from({ length: 20 }, (_, i) => cells(i));
const iso = (i: number) => `2026-01-${String(i + 1).padStart(2, '0')}`;

describe('headers that people write', () => {
  it('in Spanish', async () => {
    const text = csv([
      [
        'Nº',
        'Fecha de publicación',
        'Nombre del cliente',
        'Calificación',
        'Título',
        'Reseña',
        'Sucursal',
        'Idioma',
        'Respuesta del propietario',
      ],
      ...many((i) => [String(i), iso(i), 'Ana', '4', 'T', prose(i), 'Sur', 'es', 'Gracias']),
    ]);
    expect(await fieldsOf(text)).toMatchObject({
      posted: 'Fecha de publicación',
      author: 'Nombre del cliente',
      rating: 'Calificación',
      title: 'Título',
      text: 'Reseña',
      location: 'Sucursal',
      language: 'Idioma',
      replyText: 'Respuesta del propietario',
    });
  });

  it('in scraped and vendors’ files', async () => {
    expect(
      await fieldsOf(
        csv([
          ['id', 'origin_user', 'origin', 'destination', 'flight_type', 'travel_date', 'overall_rating', 'review_text'],
          ...many((i) => [`r${i}`, 'Madrid', 'MAD', 'BOG', 'Económica', 'marzo de 2026', '3', prose(i)]),
        ]),
      ),
    ).toMatchObject({ externalId: 'id', posted: 'travel_date', rating: 'overall_rating', text: 'review_text' });
    expect(
      await fieldsOf(
        csv([
          [
            'Review ID',
            'Source',
            'Reviewer Name',
            'Rating',
            'Review',
            'Review Date',
            'Location',
            'Business Name',
            'Review URL',
          ],
          ...many((i) => [
            `b${i}`,
            'Google',
            'Al',
            '5',
            prose(i),
            '01/05/2026 09:12 AM',
            'Sur',
            'Raíz',
            `https://x.test/${i}`,
          ]),
        ]),
      ),
    ).toMatchObject({
      externalId: 'Review ID',
      channel: 'Source',
      author: 'Reviewer Name',
      rating: 'Rating',
      text: 'Review',
      posted: 'Review Date',
      location: 'Location',
      url: 'Review URL',
    });
    expect(
      await fieldsOf(
        csv([
          ['id', 'store_id', 'author', 'rating', 'body', 'subject', 'published_at', 'version', 'country_code'],
          ...many((i) => [`a${i}`, '9', 'x', '1', prose(i), 'S', iso(i), '1.2', 'ES']),
        ]),
      ),
    ).toMatchObject({
      externalId: 'id',
      author: 'author',
      rating: 'rating',
      text: 'body',
      title: 'subject',
      posted: 'published_at',
      version: 'version',
      country: 'country_code',
    });
  });

  it('and ones nobody knows: the values tell', async () => {
    const text = csv([
      ['c1', 'c2', 'c3', 'c4'],
      ...many((i) => [iso(i), String((i % 5) + 1), prose(i), `p${i}@example.com`]),
    ]);
    expect(await fieldsOf(text)).toEqual({ posted: 'c1', rating: 'c2', text: 'c3', authorEmail: 'c4' });
  });

  it('a row counter and figures about reviews are no rating, and "rental name" is no author', async () => {
    const text = csv([
      ['', 'Rental Name', 'Review count', 'Average score', 'Overall Score', 'Staff Score', 'Review'],
      ...many((i) => [String(i), 'Casa Sol', '12', '4.4', String((i % 5) + 1), '3', prose(i)]),
    ]);
    const fields = await fieldsOf(text);
    expect(fields).toMatchObject({ rating: 'Overall Score', text: 'Review' });
    expect(fields).not.toHaveProperty('author');
    expect(await fieldsOf(csv([['', 'comentario'], ...many((i) => [String(i), prose(i)])]))).toEqual({
      text: 'comentario',
    });
  });

  it('a column named like a date without dates is none', async () => {
    const text = csv([['data', 'fecha', 'comentario'], ...many((i) => [`clave ${i}`, iso(i), prose(i)])]);
    expect(await fieldsOf(text)).toMatchObject({ posted: 'fecha', text: 'comentario' });
  });
});

describe('the kind of a file nobody knows', () => {
  it.each([
    ['survey', 'fecha,nps,comentario\n2026-01-01,9,bien\n2026-01-02,2,mal\n'],
    ['ticket', 'ticket id,created at,description\nT1,2026-01-01,no me contestan\n'],
    ['post', 'id,created_at,tweet\n1,2026-01-01,no me contestan\n'],
    ['review', 'fecha,estrellas,comentario\n2026-01-01,5,bien\n'],
  ])('%s', async (kind, text) => expect((await readAll(utf8(text))).mentions[0]?.kind).toBe(kind));
});

describe('files without a header', () => {
  it('are read by their values', async () => {
    const { plan, mentions } = await readAll(
      utf8(csv(many((i) => [`${iso(i)}T10:00:00.000Z`, String((i % 5) + 1), 'Mal', `${prose(i)}\nsegunda línea`]))),
    );
    expect(plan).toMatchObject({ headerRow: 0, rows: 20 });
    expect(plan.problems.map((p) => p.code)).toContain('no-header');
    expect(mentions[2]).toMatchObject({
      row: 3,
      rating: { raw: 3 },
      posted: { day: dayOfIso('2026-01-03') },
      text: `${prose(2)}\nsegunda línea`,
    });
  });

  it('one column under "0" is text, undated', async () => {
    const { plan, mentions } = await readAll(utf8(`0\n${many((i) => [prose(i)]).join('\n')}\n`));
    expect(plan).toMatchObject({ headerRow: 1, rows: 20, posted: null, rating: null });
    expect(plan.problems.map((p) => p.code)).toEqual(expect.arrayContaining(['no-date-column', 'no-rating-column']));
    expect(mentions).toHaveLength(20);
    expect(mentions[0]).toMatchObject({ text: prose(0), posted: null, rating: null });
  });

  it('one column of text with commas stays one column', async () => {
    const lines = many((i) => [`Llegué, esperé ${'mucho, '.repeat(i % 4)}y me fui sin comprar`]);
    const { plan, mentions } = await readAll(utf8(`comentario\n${lines.join('\n')}\n`));
    expect(plan.rows).toBe(20);
    expect(mentions.map((m) => m.text)).toEqual(lines.flat());
  });
});

describe('pipes and relative dates', () => {
  it('are approximate, from the clock given', async () => {
    const { plan, mentions } = await readAll(
      utf8('date|user_name|review|star\na month ago|Al|Slow, rude, never again|1\n2 weeks ago|Bo|Fine|5\n'),
    );
    expect(plan).toMatchObject({ delimiter: '|', posted: { relative: true } });
    expect(plan.problems.map((p) => p.code)).toContain('relative-dates');
    expect(mentions[0]).toMatchObject({
      posted: { instant: null, day: dayOfIso('2026-10-25'), approximate: true },
      rating: { raw: 1 },
    });
  });
});

it('marks out of twenty are marks out of twenty, and none is rejected', async () => {
  const rows = Array.from({ length: 21 }, (_, i) => ['2026-01-02', `${i}/20`, `${i} veces llamé y nadie contestó`]);
  const { plan, mentions, errors } = await readAll(utf8(csv([['Fecha', 'Nota', 'Comentario'], ...rows])));
  expect(plan.rating).toMatchObject({ scale: '0-20', unreadable: 0, otherScale: 0 });
  expect(errors).toEqual([]);
  expect(mentions[16]?.rating).toEqual({ raw: 16, scale: '0-20', normalised: 0.8 });
});

describe('the user’s own mapping', () => {
  const three = csv([
    ['when', 'a', 'b', 'c'],
    ...Array.from({ length: 4 }, (_, i) => [
      '2026-01-01',
      `${i} es la primera columna de texto libre, y habla de esto`,
      `${i} veces llamé y nadie contestó al teléfono en toda la tarde`,
      `${i} días esperé el paquete que no llegó nunca a mi casa`,
    ]),
  ]);

  it('joins several columns of text in the order of the file, however named', async () => {
    for (const text of [
      ['c', 'a'],
      [3, 1],
      ['A', 3, 3],
    ]) {
      const { plan, mentions } = await readAll(utf8(three), { mapping: { text } });
      expect(plan.columns.filter(({ field }) => field === 'text').map((c) => [c.column, c.by])).toEqual([
        [1, 'user'],
        [3, 'user'],
      ]);
      expect(mentions[2]?.text).toBe(
        '2 es la primera columna de texto libre, y habla de esto\n2 días esperé el paquete que no llegó nunca a mi casa',
      );
      expect(plan.problems).toContainEqual({ code: 'texts-joined', column: 'a · c', count: 2 });
    }
    const { plan } = await readAll(utf8(three), { mapping: { text: [''], title: 'a' } });
    expect(plan.columns.some(({ field }) => field === 'text')).toBe(false);
    await expect(readAll(utf8(three), { mapping: { text: ['a', 'zzz'] } })).rejects.toMatchObject({
      code: 'unknown-column',
    });
  });

  it('is warned of each column of sentences that it leaves unread', async () => {
    const unread = async (text: readonly string[]) =>
      (await readAll(utf8(three), { mapping: { text } })).plan.problems.filter(({ code }) => code === 'text-not-read');
    expect(await unread(['b'])).toEqual([
      { code: 'text-not-read', column: 'a', count: 4 },
      { code: 'text-not-read', column: 'c', count: 4 },
    ]);
    expect(await unread(['a', 'b', 'c'])).toEqual([]);
  });

  const text = csv([
    ['when', 'a', 'b'],
    ['2026-01-01', 'primera columna de texto libre', 'segunda columna de texto libre'],
  ]);

  it('wins, by name or index, and can leave a field out', async () => {
    const { plan, mentions } = await readAll(utf8(text), { mapping: { text: 'B', posted: '' } });
    expect(plan.columns.map((c) => [c.field, c.column, c.by])).toContainEqual(['text', 2, 'user']);
    expect(mentions[0]).toMatchObject({ text: 'segunda columna de texto libre', posted: null });
    expect((await readAll(utf8(text), { mapping: { text: 1 } })).mentions[0]?.text).toBe(
      'primera columna de texto libre',
    );
  });

  it('is refused when it names a column that is not there', async () => {
    await expect(readAll(utf8(text), { mapping: { text: 'zzz' } })).rejects.toMatchObject({
      code: 'unknown-column',
      detail: { column: 'zzz' },
    });
  });
});

describe('dates of generic files', () => {
  it('follow the language of the headers where both orders can be', async () => {
    const english = await readAll(utf8('date,review\n03/04/2026,Nobody answered\n'));
    expect(english.plan.posted).toMatchObject({ order: 'mdy', ambiguous: true });
    const spanish = await readAll(utf8('fecha,reseña\n03/04/2026,Nadie contestó\n'));
    expect(spanish.plan.posted).toMatchObject({ order: 'dmy', ambiguous: true });
  });

  it('reject what cannot be, keep the undated, never take the import day', async () => {
    const { mentions, errors } = await readAll(
      utf8('fecha,texto\n30/02/2026,a b c\n,sin fecha\n31/12/2025,bien\n01/01/2027,futuro\n99/99/2025,no\n'),
    );
    expect(errors).toEqual([
      [1, 'bad-date'],
      [4, 'bad-date'],
      [5, 'bad-date'],
    ]);
    expect(mentions.map((m) => m.posted?.day ?? null)).toEqual([null, dayOfIso('2025-12-31')]);
    expect(mentions.every((m) => m.posted?.day !== Math.floor(NOW / 86_400_000))).toBe(true);
  });
});
