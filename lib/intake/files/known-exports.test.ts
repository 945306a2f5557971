import { describe, expect, it } from 'vitest';
import { dayOfIso } from '@/lib/domain/day';
import { csv, readAll, utf16, utf8, windows1252 } from './testing/read-all';

const day = (iso: string) => ({ instant: null, wall: null, day: dayOfIso(iso), approximate: false });
const instant = (iso: string) => ({ ...day(iso.slice(0, 10)), instant: Date.parse(iso) });
const wall = (iso: string) => ({ ...day(iso.slice(0, 10)), wall: Date.parse(`${iso}Z`) });

const PLAY =
  'Package Name,App Version Code,App Version Name,Reviewer Language,Device,Review Submit Date and Time,Review Submit Millis Since Epoch,Review Last Update Date and Time,Review Last Update Millis Since Epoch,Star Rating,Review Title,Review Text,Developer Reply Date and Time,Developer Reply Millis Since Epoch,Developer Reply Text,Review Link'.split(
    ',',
  );
const OUTSCRAPER =
  'query,name,google_id,place_id,location_link,reviews_link,reviews,rating,review_id,review_pagination_id,author_link,author_title,author_id,author_image,author_reviews_count,author_ratings_count,review_text,review_img_urls,review_img_url,review_photo_ids,owner_answer,owner_answer_timestamp,owner_answer_timestamp_datetime_utc,review_link,review_rating,review_timestamp,review_datetime_utc,review_likes,reviews_id,reviews_per_score_1'.split(
    ',',
  );
const TRUSTPILOT =
  'Domain Url,Webshop Name,Business Unit Id,Review ID,Review Created (UTC),Review Consumer User Id,Review Username,Review User Email,Review Title,Review Content,Review Stars,Source Of Review,Reference Id,Company Response,Company Reply Date (UTC),Review Language,Location Name'.split(
    ',',
  );

/** A row that fills only the columns named. */
function row(header: readonly string[], cells: Readonly<Record<string, string>>): string[] {
  return header.map((name) => cells[name] ?? '');
}

describe('Google Play Console', () => {
  const text = csv([
    PLAY,
    row(PLAY, {
      'Package Name': 'es.raiz.app',
      'App Version Name': '2.1',
      'Reviewer Language': 'es',
      'Review Submit Date and Time': '2026-03-01T22:15:00Z',
      'Star Rating': '1',
      'Review Text': 'Se cierra sola, señal de que nadie la prueba 😡',
      'Developer Reply Date and Time': '2026-03-02T08:00:00Z',
      'Developer Reply Text': 'Lo sentimos',
      'Review Link':
        'https://play.google.com/console/developers/app/reviews?reviewId=gp%3AAOqpTOE1&corpus=PUBLIC_REVIEWS',
    }),
    row(PLAY, {
      'Package Name': 'es.raiz.app',
      'Review Submit Date and Time': '2026-03-02T10:00:00Z',
      'Star Rating': '5',
    }),
  ]);

  it('is read from UTF-16LE, with the id inside the link and star-only rows', async () => {
    const { plan, mentions } = await readAll(utf16(text, 'le', true));
    expect(plan).toMatchObject({
      format: 'google_play_console',
      encoding: 'utf-16le',
      delimiter: ',',
      headerRow: 1,
      rows: 2,
      kind: 'review',
    });
    expect(mentions[0]).toMatchObject({
      row: 1,
      externalId: 'gp:AOqpTOE1',
      posted: instant('2026-03-01T22:15:00Z'),
      text: 'Se cierra sola, señal de que nadie la prueba 😡',
      rating: { raw: 1, scale: '1-5', normalised: 0 },
      declaredLanguage: 'es',
      product: 'es.raiz.app',
      version: '2.1',
      replyText: 'Lo sentimos',
      replyAt: instant('2026-03-02T08:00:00Z'),
      channel: 'google-play',
    });
    expect(mentions[1]).toMatchObject({ externalId: null, text: '', rating: { raw: 5 } });
  });

  it('reads the same from every encoding', async () => {
    const expected = (await readAll(utf16(text, 'le', true))).mentions;
    for (const bytes of [
      utf16(text, 'be', true),
      utf16(text, 'le', false),
      utf16(text, 'be', false),
      utf8(text),
      utf8(`\uFEFF${text}`),
    ]) {
      expect((await readAll(bytes, { chunk: 7 })).mentions).toEqual(expected);
    }
  });
});

describe('Google Maps', () => {
  it('by Outscraper takes the review’s rating, not the place’s, and month first in UTC', async () => {
    const one = row(OUTSCRAPER, {
      name: 'Sucursal Centro',
      rating: '4.3',
      review_id: 'ChZDSUhNM',
      author_title: 'Lucía',
      review_text: 'Dos horas de cola',
      owner_answer: 'Gracias',
      owner_answer_timestamp_datetime_utc: '03/05/2026 09:00:00',
      review_rating: '2',
      review_datetime_utc: '03/04/2026 23:30:00',
    });
    const { plan, mentions } = await readAll(utf8(csv([OUTSCRAPER, one])), { zone: 'Europe/Madrid' });
    expect(plan.format).toBe('outscraper_google');
    expect(plan.posted).toMatchObject({ order: 'mdy', utc: true, ambiguous: false });
    expect(mentions[0]).toMatchObject({
      externalId: 'ChZDSUhNM',
      location: 'Sucursal Centro',
      rating: { raw: 2 },
      posted: { instant: Date.parse('2026-03-04T23:30:00Z'), day: dayOfIso('2026-03-05') },
      replyAt: instant('2026-03-05T09:00:00Z'),
    });
  });

  it('by Apify, in any order of columns', async () => {
    const header = [
      'title',
      'stars',
      'text',
      'publishedAtDate',
      'publishAt',
      'reviewId',
      'name',
      'reviewerNumberOfReviews',
      'isLocalGuide',
      'originalLanguage',
      'images/0',
      'totalScore',
    ];
    const cells = [
      'Café Sol',
      '3',
      '(Translated by Google) Cold\n\n(Original)\nFrío y lento',
      '2026-02-03T10:11:12.345Z',
      '2 months ago',
      'Ci9',
      'Ana',
      '4',
      'false',
      'es',
      '',
      '4.1',
    ];
    const { plan, mentions } = await readAll(utf8(csv([header, cells])));
    expect(plan.format).toBe('apify_google');
    expect(mentions[0]).toMatchObject({
      externalId: 'Ci9',
      text: 'Frío y lento',
      rating: { raw: 3 },
      location: 'Café Sol',
      posted: instant('2026-02-03T10:11:12.345Z'),
    });
  });
});

describe('review platforms', () => {
  it('Trustpilot Business, whatever the case of its headers', async () => {
    const cells = row(TRUSTPILOT, {
      'Review ID': '5f1',
      'Review Created (UTC)': '2026-01-31 23:05:00',
      'Review Username': 'Mar',
      'Review Title': 'Nunca más',
      'Review Content': 'Línea uno\nlínea dos',
      'Review Stars': '1',
      'Review Language': 'es',
    });
    const { plan, mentions } = await readAll(utf8(csv([TRUSTPILOT.map((name) => name.toUpperCase()), cells])));
    expect(plan.format).toBe('trustpilot_business');
    expect(mentions[0]).toMatchObject({
      externalId: '5f1',
      title: 'Nunca más',
      text: 'Línea uno\nlínea dos',
      posted: instant('2026-01-31T23:05:00Z'),
      channel: 'trustpilot',
    });
  });

  it('Booking joins its two texts and leaves out the sentinels', async () => {
    const header = [
      'Review date',
      'Guest name',
      'Reservation number',
      'Review title',
      'Positive review',
      'Negative review',
      'Review score',
      'Staff',
      'Cleanliness',
    ];
    const { plan, mentions } = await readAll(
      utf8(
        csv([
          header,
          ['2026-02-01', 'Jo', '1', '', 'Great view', 'Rude staff', '6', '7', '5'],
          ['2026-02-02', 'Al', '2', 'Bien', 'No Positive', 'Ruido', '3.5', '', ''],
          ['2026-02-03', 'Li', '3', '', '', '', '9', '', ''],
        ]),
      ),
    );
    expect(plan.format).toBe('booking_extranet');
    expect(plan.rating).toMatchObject({ scale: '1-10' });
    expect(mentions.map((m) => [m.text, m.rating?.raw])).toEqual([
      ['Great view\nRude staff', 6],
      ['Ruido', 3.5],
      ['', 9],
    ]);
    expect(mentions[0]?.posted).toEqual(day('2026-02-01'));
  });

  it('Agoda passes over the property’s banner', async () => {
    const header = [
      'Review date',
      'Guest name',
      'Reservation Number',
      'Review title',
      'Review',
      'Review score',
      'Cleanliness',
      'Location',
      'Facilities',
      'Value for money',
      'Service',
      'Property reply',
    ];
    const { plan, mentions, errors } = await readAll(
      utf8(
        csv([
          header,
          ['Hotel Sol', ...Array(11).fill('')],
          Array(12).fill(''),
          ['January 10, 2026', 'Kim', 'BID: 1', 'OK', 'Small room', '7.2', '', '', '', '', '', ''],
        ]),
      ),
    );
    expect(plan).toMatchObject({ format: 'agoda', skipAfterHeader: 2, rows: 1 });
    expect(errors).toEqual([]);
    expect(mentions[0]).toMatchObject({
      row: 1,
      text: 'Small room',
      rating: { raw: 7.2, scale: '1-10' },
      posted: day('2026-01-10'),
    });
  });
});

describe('commerce', () => {
  it('Judge.me', async () => {
    const header =
      'title,body,rating,review_date,reviewer_name,reviewer_email,product_id,product_handle,reply,picture_urls'.split(
        ',',
      );
    const { plan, mentions } = await readAll(
      utf8(
        csv([
          header,
          ['Bad', 'Broke in a week', '1', '2026-06-29 23:41:16 UTC', 'Al', 'al@example.com', '1', 'mug', '', ''],
        ]),
      ),
    );
    expect(plan.format).toBe('judgeme');
    expect(mentions[0]).toMatchObject({
      title: 'Bad',
      product: 'mug',
      authorEmail: 'al@example.com',
      posted: instant('2026-06-29T23:41:16Z'),
    });
  });

  it('Loox takes the full name where the nickname is empty', async () => {
    const header =
      'id,status,rating,email,nickname,full_name,review,date,productId,handle,img,variant,verified_purchase'.split(',');
    const { plan, mentions } = await readAll(
      utf8(
        csv([
          header,
          ['9', 'Active', '4', '', '', 'Eva Luz', 'Nice', '2026-01-02T03:04:05.000Z', '1', 'cup', '', '', 'true'],
        ]),
      ),
    );
    expect(plan.format).toBe('loox');
    expect(mentions[0]).toMatchObject({ externalId: '9', author: 'Eva Luz', product: 'cup' });
  });

  it('Yotpo with `;` and days first', async () => {
    const header =
      'Review Title;Review Content;Review Score;Date;Product ID;Product Title;Product URL;Display Name;Email;Verified Purchase'.split(
        ';',
      );
    const { plan, mentions } = await readAll(
      utf8(csv([header, ['T', 'Llegó roto', '2', '05/03/2025', '1', 'Taza', '', 'Ana', '', 'true']], ';')),
    );
    expect(plan).toMatchObject({ format: 'yotpo', delimiter: ';' });
    expect(mentions[0]?.posted).toMatchObject(day('2025-03-05'));
  });

  it('WooCommerce with entities and local times', async () => {
    const header =
      'comment_ID,comment_post_ID,comment_author,comment_author_email,comment_date,comment_content,comment_approved,rating,verified'.split(
        ',',
      );
    const { plan, mentions } = await readAll(
      utf8(
        csv([
          header,
          [
            '12',
            '7',
            'Iñigo',
            '',
            '2026-07-01 00:10:00',
            'No &quot;funciona&quot;<br />mal &#8211; caro',
            '1',
            '2',
            '1',
          ],
        ]),
      ),
      { zone: 'Europe/Madrid' },
    );
    expect(plan.format).toBe('woocommerce');
    expect(mentions[0]).toMatchObject({
      externalId: '12',
      text: 'No "funciona"\nmal – caro',
      posted: wall('2026-07-01T00:10:00'),
    });
  });
});

describe('surveys', () => {
  it('Google Forms in Spanish: long questions are told apart by their answers', async () => {
    const header = [
      'Marca temporal',
      'Dirección de correo electrónico',
      '¿En qué sucursal te atendimos?',
      '¿Qué tan satisfecho estás con la atención? (1 a 5)',
      'Cuéntanos con tus palabras qué pasó',
    ];
    const answers = Array.from({ length: 30 }, (_, i) => [
      `2026/02/${String((i % 27) + 1).padStart(2, '0')} 10:26:52 p.\u00A0m. GMT-3`,
      `a${i}@example.com`,
      i % 2 ? 'Centro' : 'Norte',
      String((i % 5) + 1),
      `Esperé ${i} minutos y nadie me dijo nada`,
    ]);
    const text = [header, ...answers].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n');
    const { plan, mentions, errors } = await readAll(utf8(text), { zone: 'America/Argentina/Buenos_Aires' });
    expect(plan).toMatchObject({ format: 'google_forms', kind: 'survey', rows: 30 });
    expect(errors).toEqual([]);
    expect(mentions[0]).toMatchObject({
      text: 'Esperé 0 minutos y nadie me dijo nada',
      rating: { raw: 1, scale: '1-5' },
      authorEmail: 'a0@example.com',
      posted: { instant: Date.parse('2026-02-02T01:26:52Z'), day: dayOfIso('2026-02-01') },
    });
  });

  it('Google Forms published from Sheets, with a Likert question', async () => {
    const header = ['Marca temporal', 'Tu opinión sobre el servicio recibido', 'Satisfacción general'];
    const rows = ['8/01/2026 18:14:00', '13/01/2026 9:02:11', '9/02/2026 7:00:01'].map((when, i) => [
      when,
      `Tardaron ${i} semanas en contestar mi correo`,
      ['Muy insatisfecho', 'Satisfecho', 'Neutral'][i] ?? '',
    ]);
    const { mentions } = await readAll(utf8(csv([header, ...rows])));
    expect(mentions.map((m) => [m.posted?.wall, m.rating?.raw])).toEqual([
      [Date.parse('2026-01-08T18:14:00Z'), 1],
      [Date.parse('2026-01-13T09:02:11Z'), 4],
      [Date.parse('2026-02-09T07:00:01Z'), 3],
    ]);
  });

  it('Qualtrics passes over its three header rows', async () => {
    const header = [
      'StartDate',
      'Status',
      'RecordedDate',
      'ResponseId',
      'DistributionChannel',
      'UserLanguage',
      'Q1',
      'Q2',
    ];
    const words = [
      'Fecha de inicio',
      'Tipo',
      'Fecha registrada',
      'ID',
      'Canal',
      'Idioma',
      '¿Nos recomendaría? 0-10',
      '¿Por qué?',
    ];
    const ids = header.map((name) => `{"ImportId":"${name}"}`);
    const data = Array.from({ length: 12 }, (_, i) => [
      '2026-01-01 10:00:00',
      '0',
      `2026-01-0${(i % 9) + 1} 10:00:0${i % 9}`,
      `R_${i}`,
      'anonymous',
      'ES',
      String(i % 11),
      `Porque la caja número ${i} siempre está cerrada`,
    ]);
    const { plan, mentions } = await readAll(utf8(csv([header, words, ids, ...data])));
    expect(plan).toMatchObject({ format: 'qualtrics', headerRow: 1, skipAfterHeader: 2, rows: 12 });
    expect(mentions[3]).toMatchObject({
      row: 4,
      externalId: 'R_3',
      declaredLanguage: 'es',
      rating: { raw: 3, scale: 'nps' },
      text: 'Porque la caja número 3 siempre está cerrada',
    });
  });
});

describe('listening tools', () => {
  it('Brandwatch is found under its preamble', async () => {
    const header = [
      'Query Id',
      'Query Name',
      'Date',
      'Title',
      'Url',
      'Domain',
      'Sentiment',
      'Page Type',
      'Language',
      'Country Code',
      'Full Text',
      'Resource Id',
      'Author',
    ];
    const text = `Report:,Mentions\nBrand:,Raíz\nFrom:,Mon\nTo:,Tue\nLabel:,\n\n${csv([header, ['1', 'Q', '2026-01-05 10:00:00.0', 'T', 'https://x.test/1', 'x.test', 'negative', 'forum', 'es', 'ESP', 'Pésima atención', 'rid-1', 'ana']])}`;
    const { plan, mentions } = await readAll(utf8(text));
    expect(plan).toMatchObject({ format: 'brandwatch', headerRow: 7, rows: 1, kind: 'post' });
    expect(mentions[0]).toMatchObject({
      externalId: 'rid-1',
      channel: 'forum',
      text: 'Pésima atención',
      posted: instant('2026-01-05T10:00:00Z'),
    });
  });

  it('Meltwater is UTF-16LE with tabs', async () => {
    const header = [
      'Date',
      'Headline',
      'URL',
      'Opening Text',
      'Hit Sentence',
      'Source',
      'Influencer',
      'Country',
      'Language',
      'AVE',
      'Sentiment',
      'Tweet Id',
    ];
    const { plan, mentions } = await readAll(
      utf16(
        csv(
          [
            header,
            [
              '15-Nov-2025 10:31AM',
              'H',
              'https://x.test/2',
              'Opening',
              '',
              'Twitter',
              '@a',
              'Spain',
              'Spanish',
              '',
              'Not Rated',
              '"123"',
            ],
          ],
          '\t',
        ),
        'le',
        true,
      ),
    );
    expect(plan).toMatchObject({ format: 'meltwater', delimiter: '\t', encoding: 'utf-16le' });
    expect(mentions[0]).toMatchObject({
      externalId: '123',
      text: 'Opening',
      declaredLanguage: 'es',
      posted: wall('2025-11-15T10:31:00'),
    });
  });

  it('what stands in for a text still does when the text is mapped by hand', async () => {
    const header = ['Date', 'Headline', 'Opening Text', 'Hit Sentence', 'Influencer', 'AVE'];
    const bytes = utf8(csv([header, ['15-Nov-2025 10:31AM', 'Titular', 'Nadie contesta', '', '@a', '1']]));
    const texts = async (text: string | readonly string[]) => {
      const { plan, mentions } = await readAll(bytes, { mapping: { text } });
      const columns = plan.columns.filter(({ field }) => field === 'text');
      return [columns.map(({ column, fallbacks, by }) => [column, fallbacks, by]), mentions[0]?.text];
    };
    expect(await texts('Hit Sentence')).toEqual([[[3, [2], 'user']], 'Nadie contesta']);
    expect(await texts(['Headline', 'Hit Sentence'])).toEqual([
      [
        [1, [], 'user'],
        [3, [2], 'user'],
      ],
      'Titular\nNadie contesta',
    ]);
    // A column chosen for itself stands in for none, and the better spelling does not come back for the lesser one.
    expect(await texts(['Hit Sentence', 'Opening Text'])).toEqual([
      [
        [2, [], 'user'],
        [3, [], 'user'],
      ],
      'Nadie contesta',
    ]);
    expect(await texts('Opening Text')).toEqual([[[2, [], 'user']], 'Nadie contesta']);
  });

  it('ids that a spreadsheet damaged are missing, and told', async () => {
    const header = 'tweet_id,airline_sentiment,negativereason,airline,name,text,tweet_created'.split(',');
    const { plan, mentions } = await readAll(
      utf8(csv([header, ['5.70306E+17', 'negative', 'Late', 'X', 'bo', 'late again', '24-02-2015 11.35']])),
    );
    expect(plan.problems).toContainEqual({ code: 'ids-damaged', column: 'tweet_id', count: 1 });
    expect(mentions[0]).toMatchObject({ externalId: null, posted: wall('2015-02-24T11:35:00') });
  });
});

describe('a spreadsheet saved in Spain', () => {
  it('is windows-1252 with `;`, decimal commas and days first', async () => {
    const table = [
      ['Fecha', 'Nombre', 'Puntuación', 'Comentario'],
      ['03/04/2026', 'Iñaki', '4,5', 'Atención pésima; nadie contestó'],
      ['05/06/2026', 'Begoña', '1', 'No vuelvo “nunca” – 20 €'],
    ];
    const { plan, mentions } = await readAll(windows1252(csv(table, ';')));
    expect(plan).toMatchObject({ encoding: 'windows-1252', delimiter: ';', headerRow: 1, rows: 2, format: 'generic' });
    expect(plan.posted).toMatchObject({ order: 'dmy', ambiguous: true });
    expect(plan.problems).toContainEqual({ code: 'ambiguous-dates', column: 'Fecha', count: 2 });
    expect(mentions[0]).toMatchObject({
      author: 'Iñaki',
      text: 'Atención pésima; nadie contestó',
      rating: { raw: 4.5, scale: '1-5' },
      posted: day('2026-04-03'),
    });
    expect(mentions[1]?.text).toBe('No vuelvo “nunca” – 20 €');
  });

  it('heeds a `sep=` line', async () => {
    const { plan, mentions } = await readAll(utf8('sep=;\r\nfecha;texto\r\n2026-01-01;hola, qué tal, bien\r\n'));
    expect(plan).toMatchObject({ delimiter: ';', headerRow: 2, rows: 1 });
    expect(mentions[0]?.text).toBe('hola, qué tal, bien');
  });
});
