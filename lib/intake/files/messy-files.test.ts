import { describe, expect, it } from 'vitest';
import { escapeCell, REJECT_COLUMNS } from './escape-cell';
import { dayOfIso } from '@/lib/domain/day';
import { readFile, type ReadRow } from './read-file';
import { rejectHeader, rejectRecord } from './reject-record';
import { csv, NOW, readAll, utf8 } from './testing/read-all';

describe('records that cannot be read', () => {
  it('cost only themselves, with their number and reason, and the counts add up', async () => {
    const text = [
      'fecha,puntos,texto,autor',
      '2026-01-01,5,"bien, gracias",Ana',
      '2026-01-02,4',
      '2026-01-03,3,regular,Al,sobra,mucho',
      '2026-01-04,nueve,mal,Bo',
      '2026-02-30,1,mal,Cy',
      '2026-01-05,,,Di',
      '2026-01-06,2,"sin cerrar,Ed',
      '2026-01-07,1,"pésimo ""servicio""",Flo',
      '2026-01-08,5,,Gil',
      '2026-01-09,5,corta',
      '2026-01-10,5,larga,Hal,,',
      '2026-01-11,4,normal,Ivo',
      '2026-01-12,4,normal,Jon',
      '2026-01-13,4,normal,Kim',
      '2026-01-14,4,normal,Leo',
    ].join('\n');
    const { plan, rows, errors, mentions } = await readAll(utf8(text));
    expect(errors).toEqual([
      [2, 'ragged-row'],
      [3, 'ragged-row'],
      [4, 'bad-rating'],
      [5, 'bad-date'],
      [6, 'empty'],
      [7, 'unclosed-quote'],
    ]);
    expect(plan.rows).toBe(15);
    expect(rows.map((row) => row.row)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
    expect(mentions.length + errors.length).toBe(plan.rows);
    expect(mentions[1]).toMatchObject({ row: 8, text: 'pésimo "servicio"', author: 'Flo' });
    expect(mentions[2]).toMatchObject({ row: 9, text: '', rating: { raw: 5 } });
    expect(mentions[3]).toMatchObject({ row: 10, text: 'corta', author: null });
  });

  it('blank lines are no records; line ends may be CR alone', async () => {
    const { plan, mentions } = await readAll(utf8('texto,nota\r\runo dos,1\r\rtres cuatro,2\r\r'));
    expect(plan.rows).toBe(2);
    expect(mentions.map((m) => m.text)).toEqual(['uno dos', 'tres cuatro']);
  });

  it('twin, empty and hostile headers', async () => {
    const { plan, mentions } = await readAll(utf8('texto,texto,,__proto__,constructor\nprimero,segundo,x,p,c\n'), {
      keepExtra: true,
    });
    expect(plan.problems).toContainEqual({ code: 'duplicate-headers', column: null, count: 1 });
    expect(plan.problems).toContainEqual({ code: 'texts-joined', column: 'texto · texto', count: 2 });
    expect(mentions[0]?.text).toBe('primero\nsegundo');
    expect(Object.entries(mentions[0]?.extra ?? {})).toEqual([
      ['__proto__', 'p'],
      ['constructor', 'c'],
    ]);
    expect(Object.prototype).not.toHaveProperty('p');
  });
});

describe('habits of spreadsheets and scripts', () => {
  it('empty columns to the right, ids as formulas, quotes after spaces or slashes', async () => {
    const empty = ','.repeat(400);
    const wide = await readAll(utf8(`fecha,texto${empty}\n2026-01-01,no contestan nunca${empty}\n`));
    expect(wide.mentions[0]?.text).toBe('no contestan nunca');
    const { mentions } = await readAll(
      utf8(
        'id,fecha,texto\n"=""00123""", 2026-01-01, "tarde, mal y nunca"\n"=""00124""",2026-01-02,"un \\"no\\" y ya"\n',
      ),
    );
    expect(mentions.map((mention) => [mention.externalId, mention.text])).toEqual([
      ['00123', 'tarde, mal y nunca'],
      ['00124', 'un "no" y ya'],
    ]);
  });
});

describe('files from which nothing can be read', () => {
  it.each<[string, Uint8Array, string]>([
    ['no bytes', new Uint8Array(0), 'empty-file'],
    ['a mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty-file'],
    ['blank lines', utf8('\n\n  \n'), 'empty-file'],
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1, 2), 'not-text'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'not-text'],
    ['control bytes', new Uint8Array(5000).map((_, i) => (i * 7) % 31), 'not-text'],
    ['a web page', utf8('<html><body><table><tr><td>fecha</td></tr></table>'), 'not-text'],
    ['an answer of an API', utf8('[{"text":"hola","rating":5},{"text":"mal","rating":1}]'), 'not-text'],
    ['a header alone', utf8('fecha,texto,nota\n'), 'no-data-rows'],
    [
      'numbers alone',
      utf8(
        csv([
          ['sku', 'precio'],
          ['100234', '1999'],
          ['100235', '2999'],
        ]),
      ),
      'no-usable-column',
    ],
  ])('%s', async (_, bytes, code) => {
    await expect(readAll(bytes)).rejects.toMatchObject({ name: 'IntakeError', code });
  });
});

describe('bytes', () => {
  it('a late accent still settles the encoding', async () => {
    const lines = Array.from({ length: 9000 }, (_, i) => `linea ${i} sin acentos`).join('\n');
    const bytes = Buffer.from(`texto\n${lines}\nuna espa\xf1ola m\xe1s\n`, 'latin1');
    const { plan, mentions } = await readAll(bytes, { chunk: 65_536 });
    expect(plan.encoding).toBe('windows-1252');
    expect(mentions.at(-1)?.text).toBe('una española más');
  });

  it('a spreadsheet saved on a Mac', async () => {
    const bytes = Buffer.from('fecha;texto\n2026-01-01;la atenci\x97n p\x8esima, ni un se\x96or\n', 'latin1');
    const { plan, mentions } = await readAll(bytes);
    expect(plan.encoding).toBe('macintosh');
    expect(mentions[0]?.text).toBe('la atención pésima, ni un señor');
    const quotes = Buffer.from('text\nit\x92s fine \x96 caf\xe9\nwe can\x92t say\n', 'latin1');
    expect((await readAll(quotes)).mentions[0]?.text).toBe('it’s fine – café');
  });

  it('Cyrillic is not read as Western', async () => {
    const text =
      'текст,оценка\nОчень плохое обслуживание клиентов никто не отвечает,1\nОтличный сервис и приятный персонал,5\n';
    const bytes = Uint8Array.from(
      [...text].map((unit) => (unit < '\u0080' ? unit.charCodeAt(0) : unit.charCodeAt(0) - 0x350)),
    );
    const { plan, mentions } = await readAll(bytes);
    expect(plan.encoding).toBe('windows-1251');
    expect(mentions[1]?.text).toBe('Отличный сервис и приятный персонал');
  });

  it('some wrong bytes in UTF-8 are shown, not guessed', async () => {
    const bytes = Buffer.concat([
      utf8('texto\nseñal caída más años\notra línea aquí, sí\n'),
      Buffer.from([0x6d, 0x61, 0xf1, 0x61, 0x0a]),
    ]);
    const { plan, mentions } = await readAll(bytes);
    expect(plan.encoding).toBe('utf-8');
    expect(plan.problems.map((p) => p.code)).toContain('mixed-bytes');
    expect(mentions.map((m) => m.text)).toEqual(['señal caída más años', 'otra línea aquí, sí', 'ma\uFFFDa']);
  });

  it('letters and their marks become one, NUL is shown', async () => {
    const { mentions } = await readAll(utf8('texto\nman\u0303ana no\u0000 más\n'), { chunk: 1 });
    expect(mentions[0]?.text).toBe('mañana no\uFFFD más');
  });
});

describe('a rejects file of ours', () => {
  it('is read again once mended, without the guards and the added columns', async () => {
    const cells = ['2026-01-01', '5', '=SUM(A1) fue lo único que respondieron', ' -nada'];
    const header = ['fecha', 'puntos', 'texto', 'autor', ...REJECT_COLUMNS];
    const line = [...cells, '12', 'bad-date', 'La fecha no existe'].map((cell) => escapeCell(cell)).join(',');
    expect(line).toContain("'=SUM(A1)");
    const { plan, mentions } = await readAll(utf8(`${header.join(',')}\n${line}\n`), { keepExtra: true });
    expect(plan.rejects).toBe(true);
    expect(mentions[0]).toMatchObject({ text: cells[2], author: '-nada', extra: null });
  });

  it('keeps every cell of a record too long, or too wide, and takes both once mended', async () => {
    const long = 'No contestan. '.repeat(90_000);
    const first = await readAll(
      utf8(
        `fecha,puntos,texto,autor\n2026-01-01,1,"${long}",Ana\n2026-01-02,2,mal, muy mal,Bo\n2026-01-03,3,bien,Cy\n`,
      ),
      { chunk: 65_536 },
    );
    expect(first.errors).toEqual([
      [1, 'too-long'],
      [2, 'ragged-row'],
    ]);
    const table = first.rows.flatMap((row) =>
      'error' in row
        ? [rejectRecord(first.plan, { row: row.row, code: row.error.code, error: row.error.detail, cells: row.cells })]
        : [],
    );
    const written = (rows: readonly (readonly string[])[]) =>
      utf8(
        [rejectHeader(first.plan), ...rows].map((cells) => cells.map((cell) => escapeCell(cell)).join(',')).join('\n'),
      );
    const again = await readAll(written(table), { chunk: 65_536 });
    // The cut text can be read as it is, with the mark that says so; the wide record is still wide.
    expect(again.mentions[0]).toMatchObject({ author: 'Ana', rating: { raw: 1 } });
    expect(again.mentions[0]?.text).toMatch(/^No contestan\. .{31000,} \[…✂ 32000\/1260000]$/);
    expect(again.errors).toEqual([[2, 'ragged-row']]);
    const [wide] = again.rows.flatMap((row) =>
      'error' in row
        ? [rejectRecord(again.plan, { row: row.row, code: row.error.code, error: row.error.detail, cells: row.cells })]
        : [],
    );
    expect(wide).toEqual(['2026-01-02', '2', 'mal', ' muy mal', '2', 'ragged-row', '8/7', 'Bo']);
    const mended = await readAll(written([['2026-01-02', '2', 'mal, muy mal', 'Bo', '2', 'ragged-row', '8/7']]));
    expect(mended.mentions[0]).toMatchObject({ text: 'mal, muy mal', author: 'Bo' });
  });

  it('a first record of megabytes hides no column', async () => {
    const { plan, errors } = await readAll(
      utf8(`fecha,texto,nota\n2026-01-01,"${'palabra, con coma\n'.repeat(120_000)}",4\n2026-01-02,ok bien,5\n`),
      { chunk: 65_536 },
    );
    expect(plan.columns.map((column) => column.field)).toEqual(['posted', 'text', 'rating']);
    expect(errors).toEqual([[1, 'too-long']]);
  });

  it('of a file without a header too', async () => {
    const line = ['2026-01-01', '5', 'nadie contesta el teléfono', '3', 'bad-date', 'x'].join(',');
    const { plan, mentions } = await readAll(utf8(`,,,${REJECT_COLUMNS.join(',')}\n${line}\n`));
    expect(plan).toMatchObject({ headerRow: 1, rejects: true });
    expect(mentions[0]).toMatchObject({ text: 'nadie contesta el teléfono', rating: { raw: 5 } });
  });
});

describe('reading again', () => {
  const text = `fecha,nota,texto\n${Array.from({ length: 2500 }, (_, i) => `2026-01-01,${i % 7},"texto ${i}${i % 11 ? '' : '\n'}"`).join('\n')}\n`;

  it('gives the same rows whatever the chunks, in batches of a thousand at most', async () => {
    const [small, large] = await Promise.all([
      readAll(utf8(text), { chunk: 13 }),
      readAll(utf8(text), { chunk: 1_000_000 }),
    ]);
    expect(small.rows).toEqual(large.rows);
    expect(small.plan).toEqual(large.plan);
    expect(small.rows).toHaveLength(2500);
  });

  it('goes on after the rows an interrupted import had saved', async () => {
    async function* open() {
      yield utf8(text);
    }
    const { plan, rows } = await readAll(utf8(text));
    const rest: ReadRow[] = [];
    for await (const batch of readFile(open, plan, { now: NOW, zone: 'UTC', keepExtra: false, skipRows: 1234 })) {
      expect(batch.length).toBeLessThanOrEqual(1000);
      rest.push(...batch);
    }
    expect(rest).toEqual(rows.slice(1234));
  });
});

describe('what the user should look at', () => {
  it('text that an earlier tool garbled', async () => {
    const { plan } = await readAll(utf8('texto\nLa atenciÃ³n del seÃ±or\nbien dicho aquí\n'));
    expect(plan.problems).toContainEqual({ code: 'mojibake', column: null, count: 1 });
  });

  it('order of dates and scale of ratings can be settled by hand', async () => {
    const { plan, mentions } = await readAll(utf8('fecha,nota,texto\n03/04/2026,4,hola\n'), {
      dateOrder: 'mdy',
      ratingScale: '1-10',
    });
    expect(plan.posted).toMatchObject({ order: 'mdy', ambiguous: false });
    expect(plan.rating).toMatchObject({ scale: '1-10', by: 'user' });
    expect(mentions[0]?.posted?.day).toBe(dayOfIso('2026-03-04'));
  });
});

describe('texts that say nothing', () => {
  it('are empty; a lone title is the text', async () => {
    const { mentions, errors } = await readAll(utf8('title,text,rating\n,n/a,\n,-,4\nNever again,,1\nHi,none,2\n'));
    expect(errors).toEqual([[1, 'empty']]);
    expect(mentions.map((m) => [m.title, m.text])).toEqual([
      [null, ''],
      [null, 'Never again'],
      ['Hi', 'none'],
    ]);
  });
});

describe('stars from a half to five', () => {
  it('are read on their own scale, the lowest one too, and keep their text', async () => {
    const marks = ['0,5', '1,0', '1,5', '2,0', '2,5', '3,0', '3,5', '4,0', '4,5', '5,0'];
    const rows = marks.map(
      (mark, i) => `0${(i % 9) + 1}/10/2026;${mark};La atención número ${i} se quedó así de rápida`,
    );
    const bytes = Buffer.from(['Fecha;Calificación;Comentario', ...rows].join('\r\n'), 'latin1');
    const { plan, mentions, errors } = await readAll(bytes);
    expect(errors).toEqual([]);
    expect(plan.rating).toMatchObject({ scale: '0.5-5', unreadable: 0 });
    expect(mentions.map((mention) => mention.rating?.raw)).toEqual([0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]);
    expect([mentions[0]?.rating?.normalised, mentions[9]?.rating?.normalised]).toEqual([0, 1]);
  });
});
