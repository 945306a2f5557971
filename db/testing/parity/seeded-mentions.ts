import { monthStart } from '@/lib/domain/day';
import { DRIVERS, LEAVING_KINDS, leavingSignalOfKind, SUB_REASONS, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import type { DayTotalRow, MentionRow, OpinionRow, RollupRow } from '../../queries/rows';

const COUNT = 240;
/** 9 March 2026; mentions go back from it. */
export const LAST_DAY = 20_521;

const of = <T>(values: readonly T[], number: number): T => values[number % values.length] as T;

/** Mention of a number: every seventh undated, every fifth of the other workspace, some silent, some without text. */
function mentionOf(id: number): MentionRow {
  const other = id % 5 === 0;
  const day = id % 7 === 0 ? null : LAST_DAY - ((id * 13) % 90);
  const leavingKind = id % 4 === 0 ? of(LEAVING_KINDS, id / 4) : null;
  // Elevenths meet the edges of the rating filter from both sides.
  const rating = id % 3 === 0 ? null : (id % 11) / 10;
  return {
    id,
    workspaceId: other ? 2 : 1,
    sourceId: other ? 3 : 1 + (id % 2),
    importId: id % 6 === 0 ? 6 : null,
    identity: `identity-${id}`,
    contentHash: `hash-${id}`,
    externalId: id % 2 === 0 ? `x${id}` : null,
    kind: of(['review', 'post', 'survey'], id),
    channel: of(['web', 'App', 'ñ', null], id),
    postedAt: day === null || id % 3 === 0 ? null : day * 86_400_000 + (id % 24) * 3_600_000,
    postedWall: day === null || id % 6 !== 3 ? null : day * 86_400_000 + (id % 24) * 3_600_000,
    postedDay: day,
    approximateDate: id % 9 === 0,
    language: of(['es', 'en', 'pt', 'und'], id),
    languageSource: 'detected',
    title: id % 4 === 1 ? `Título “${id}”` : null,
    text: id % 10 === 0 ? '' : `Nadie respondió a la llamada ${id}; ${of(['gracias', 'nunca más', 'ÁRBOL 😀'], id)}`,
    ratingRaw: rating === null ? null : rating * 10,
    ratingScale: rating === null ? null : '0-10',
    ratingNormalised: rating,
    author: id % 2 === 0 ? `Autora ${id % 8}` : null,
    authorKey: id % 2 === 0 ? `key${id % 8}` : null,
    product: of(['gold', 'básico', null], id),
    location: of(['Lima', 'quito', 'Ávila', null, ''], id),
    country: null,
    version: null,
    url: id % 8 === 0 ? `https://example.org/${id}` : null,
    replyText: null,
    replyAt: id % 12 === 0 ? 1_700_000_000_123 : null,
    replyWall: id % 12 === 6 ? 1_700_000_000_000 : null,
    extra: id % 3 === 0 ? { z: 'β', a: '1' } : null,
    analysisVersion: id % 10 === 0 ? 0 : 3,
    sentimentLabel: of(['negative', 'positive', 'neutral', 'none'], id),
    sentimentScore: ((id * 377) % 20_001) - 10_000,
    mixed: id % 6 === 0,
    leaving: leavingKind ? leavingSignalOfKind[leavingKind] : 'none',
    leavingKind,
  };
}

/** Up to three opinions, the first of them primary. */
function opinionsOf({ id, workspaceId, postedDay }: MentionRow): OpinionRow[] {
  return Array.from({ length: id % 4 }, (_, position) => {
    const driver = of(DRIVERS, id + position * 3);
    const negative = driver === 'circumstance' || (id + position) % 3 !== 0;
    return {
      workspaceId,
      driver,
      touchpoint: of(TOUCHPOINTS, id * 5 + position * 2),
      day: postedDay ?? -1,
      mentionId: id,
      position,
      polarity: negative ? 'negative' : 'positive',
      score: (negative ? -1 : 1) * (((id * 97 + position) % 9999) + 1),
      part: position === 2 ? 'title' : 'text',
      start: position * 6,
      end: position * 6 + 5,
      primary: position === 0,
      subReason: driver === 'indifference' && negative ? of(SUB_REASONS, id) : null,
      packTouchpoint: null,
    };
  });
}

const NUMBERS = { negative: 2, positive: 1, leaving: 1, risk: 3, primaryNegative: 1, primaryLeaving: 0 };

/** Rollup rows by day, month and undated at each kind of key; their numbers agree with nothing, and need not. */
function rollupsOf(workspaceId: number): RollupRow[] {
  const keys = [
    ['*', '*'],
    ['effort', '*'],
    ['*', 'phone'],
    ['effort', 'phone'],
    ['price', 'phone'],
  ] as const;
  const days = Array.from({ length: 30 }, (_, index) => LAST_DAY - index * 3);
  const months = [...new Set(days.map(monthStart))];
  const periods = [
    ...days.map((period) => ({ grain: 0, period })),
    ...months.map((period) => ({ grain: 1, period })),
    { grain: 0, period: -1 },
    { grain: 1, period: -1 },
  ];
  return keys.flatMap(([driver, touchpoint], place) =>
    periods.map((when) => ({ workspaceId, ...when, driver, touchpoint, ...NUMBERS, mentions: place * 10 + 3 })),
  );
}

function dayTotalsOf(workspaceId: number): DayTotalRow[] {
  return ['negative', 'none', 'no-text', 'other-language'].flatMap((reading, place) =>
    [-1, LAST_DAY, LAST_DAY - 40].flatMap((day) =>
      ['none', 'left'].map((leavingKind) => {
        const key = { workspaceId, day, sourceId: 1, language: 'es', reading, leavingKind };
        return { ...key, mentions: place + 2, ratingSum: 3_000_000_000 + place, rated: place };
      }),
    ),
  );
}

/** Made-up mentions and counts of two workspaces, the same each time. */
export function seededMentions() {
  const mentions = Array.from({ length: COUNT }, (_, index) => mentionOf(index + 1));
  return {
    mentions,
    opinions: mentions.flatMap(opinionsOf),
    rollups: [1, 2].flatMap(rollupsOf),
    dayTotals: [1, 2].flatMap(dayTotalsOf),
  };
}
