import { describe, expect, it } from 'vitest';
import { dayOfIso } from '@/lib/domain/day';
import { matchProfile } from './match-profile';
import { PROFILES } from './profiles';
import { csv, readAll, utf8 } from './testing/read-all';

const prose = (i: number) => `The parcel number ${i} came late and nobody answered`;
const table = (header: string, rows: readonly (readonly string[])[]) => utf8(csv([header.split(','), ...rows]));

describe('profiles', () => {
  it.each(PROFILES.map((profile) => [profile.id, profile] as const))('%s is told from all others', (id, profile) => {
    const headers = [
      ...profile.fingerprint.map((name) => name.split('|')[0] ?? ''),
      ...Object.values(profile.fields).map((names) => names?.[0] ?? ''),
    ];
    expect(matchProfile(headers)?.id).toBe(id);
    if (id !== 'google_forms')
      expect(matchProfile(headers.map((header) => header.toUpperCase().replace(/ /g, '_')))?.id).toBe(id);
  });

  it('leave a plain file with a time stamp alone', () => {
    expect(matchProfile(['timestamp', 'rating', 'review'])).toBeNull();
    expect(matchProfile(['id', 'date', 'rating', 'text', 'author'])).toBeNull();
  });
});

describe('other exports', () => {
  it('Kaggle’s hotels: sentinels, month first, 2.5–10', async () => {
    const { plan, mentions } = await readAll(
      table(
        'Hotel_Address,Review_Date,Average_Score,Hotel_Name,Reviewer_Nationality,Negative_Review,Positive_Review,Reviewer_Score',
        [
          ['Calle 1', '8/3/2017', '7.7', 'Arena', ' Russia ', ' Dirty room ', 'No Positive', '2.9'],
          ['Calle 1', '7/31/2017', '7.7', 'Arena', ' Spain ', 'No Negative', ' Lovely park ', '10'],
        ],
      ),
    );
    expect(plan).toMatchObject({ format: 'hotel_515k', posted: { order: 'mdy' }, rating: { scale: '1-10' } });
    expect(mentions.map((m) => [m.text, m.country, m.posted?.day])).toEqual([
      ['Dirty room', 'Russia', dayOfIso('2017-08-03')],
      ['Lovely park', 'Spain', dayOfIso('2017-07-31')],
    ]);
  });

  it('Amazon’s foods: epoch seconds; clothing: no date, no header over the row numbers', async () => {
    const food = await readAll(
      table('Id,ProductId,UserId,ProfileName,HelpfulnessNumerator,HelpfulnessDenominator,Score,Time,Summary,Text', [
        ['1', 'B001', 'A3', 'del', '1', '1', '5', '1303862400', 'Good', 'Nice<br />dog food'],
      ]),
    );
    expect(food.plan.format).toBe('amazon_fine_food');
    expect(food.mentions[0]).toMatchObject({
      text: 'Nice\ndog food',
      posted: { day: dayOfIso('2011-04-27') },
      externalId: '1',
    });
    const clothes = await readAll(
      table(
        ',Clothing ID,Age,Title,Review Text,Rating,Recommended IND,Positive Feedback Count,Division Name,Department Name,Class Name',
        [['0', '767', '33', '', 'Silky', '4', '1', '0', 'I', 'I', 'I']],
      ),
    );
    expect(clothes.plan.format).toBe('womens_clothing');
    expect(clothes.mentions[0]).toMatchObject({ externalId: null, posted: null, rating: { raw: 4 }, product: '767' });
  });

  it('Zendesk: Good and Bad, tickets, and what is merely offered is no rating', async () => {
    const { plan, mentions, errors } = await readAll(
      table(
        'Summation column,Id,Requester,Requester email,Subject,Tags,Status,Ticket type,Created at,Assigned at,Satisfaction Score',
        [
          [
            '1',
            '77',
            'Ana',
            'a@example.com',
            'Nobody calls back',
            '',
            'Open',
            'Problem',
            '2026-01-02 10:00',
            '',
            'Bad',
          ],
          ['1', '78', 'Bo', '', 'Invoice', '', 'Open', '', '2026-01-02 11:00', '', 'Offered'],
        ],
      ),
    );
    expect(plan).toMatchObject({ format: 'zendesk_tickets', kind: 'ticket' });
    expect(errors).toEqual([]);
    expect(mentions.map((m) => [m.externalId, m.text, m.rating?.raw ?? null])).toEqual([
      ['77', 'Nobody calls back', 0],
      ['78', 'Invoice', null],
    ]);
  });

  it('SurveyMonkey: the second row is the answers’, an NPS question and a free one', async () => {
    const header =
      'Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,How likely is it that you would recommend us? (0-10),Why?';
    const under = [...Array<string>(9).fill(''), 'Response', 'Open-Ended Response'];
    const rows = Array.from({ length: 15 }, (_, i) => [
      `11${i}`,
      '4',
      '01/13/2026 10:00:00 AM',
      `01/${13 + i}/2026 10:05:00 AM`,
      '',
      '',
      '',
      '',
      '',
      String(i % 11),
      prose(i),
    ]);
    const { plan, mentions } = await readAll(table(header, [under, ...rows]));
    expect(plan).toMatchObject({ format: 'surveymonkey', skipAfterHeader: 1, rows: 15, kind: 'survey' });
    expect(mentions[2]).toMatchObject({
      externalId: '112',
      text: prose(2),
      rating: { raw: 2, scale: 'nps' },
      posted: { instant: null, wall: Date.parse('2026-01-15T10:05:00Z') },
    });
  });

  it('Typeform: questions told apart, dates in UTC', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => [
      `t${i}`,
      prose(i),
      String((i % 5) + 1),
      '2026-01-01 09:00:00',
      '2026-01-01 23:30:00',
      `n${i}`,
    ]);
    const { plan, mentions } = await readAll(
      table('#,What went wrong?,How would you rate us?,Start Date (UTC),Submit Date (UTC),Network ID', rows),
      { zone: 'Europe/Madrid' },
    );
    expect(plan.format).toBe('typeform');
    expect(mentions[0]).toMatchObject({
      externalId: 't0',
      text: prose(0),
      rating: { raw: 1, scale: '1-5' },
      posted: { day: dayOfIso('2026-01-02') },
    });
  });

  it('YouTube, Airbnb and Microsoft Forms in Spanish', async () => {
    const tube = await readAll(
      table('videoId,commentId,authorDisplayName,textDisplay,textOriginal,likeCount,publishedAt,parentId', [
        ['v', 'Ug1', '@a', 'Mal &amp; caro', 'Mal & caro', '1', '2026-01-01T00:00:00Z', ''],
      ]),
    );
    expect(tube.mentions[0]).toMatchObject({ externalId: 'Ug1', text: 'Mal & caro', rating: null, kind: 'post' });
    const bnb = await readAll(
      table('listing_id,id,date,reviewer_id,reviewer_name,comments', [
        ['9', '123', '2026-01-05', '7', 'Al', 'Nice<br/>host\r'],
      ]),
    );
    expect(bnb).toMatchObject({
      plan: { format: 'inside_airbnb' },
      mentions: [{ externalId: '123', text: 'Nice\nhost', product: '9' }],
    });
    const rows = Array.from({ length: 12 }, (_, i) => [
      String(i + 1),
      `1/${13 + i}/2026 9:00`,
      `1/${13 + i}/2026 9:05`,
      'anonymous',
      '',
      prose(i),
      'Satisfecho',
    ]);
    const forms = await readAll(
      table(
        'ID,Hora de inicio,Hora de finalización,Correo electrónico,Nombre,¿Qué pasó?,¿Cómo valora la atención?',
        rows,
      ),
    );
    expect(forms.plan).toMatchObject({ format: 'ms_forms', posted: { order: 'mdy' } });
    expect(forms.mentions[0]).toMatchObject({
      text: prose(0),
      rating: { raw: 4, scale: '1-5' },
      posted: { day: dayOfIso('2026-01-13') },
    });
  });
});
