import type { Reader } from '../../client/database';
import type { SQL } from 'drizzle-orm';
import { parityCase, unordered } from './parity-case';
import { EVERYTHING, ofEachQuestion } from './questions';
import { LAST_DAY } from './seeded-mentions';
import { ACME, OTHER } from './seed-world';

async function idsWhere(reader: Reader, condition: SQL | undefined): Promise<number[]> {
  const { mentions } = reader.tables;
  const rows = await reader.orm.select({ id: mentions.id }).from(mentions).where(condition).orderBy(mentions.id);
  return rows.map(({ id }) => id);
}

/** What a question selects, and its counts from the rollups. */
export const questionCases = {
  'list-mentions': parityCase(
    () => import('../../queries/list-mentions'),
    async (q, { reader }) => ({
      pages: await ofEachQuestion((question) => q.listMentions(reader, question, { after: null, limit: 15 })),
      later: await q.listMentions(reader, EVERYTHING, { after: { day: LAST_DAY - 50, id: 100 }, limit: 200 }),
      undated: await q.listMentions(reader, EVERYTHING, { after: { day: null, id: 90 }, limit: 8 }),
      one: await q.findMention(reader, ACME, 3),
      foreign: await q.findMention(reader, OTHER, 3),
    }),
  ),
  'question-condition': parityCase(
    () => import('../../queries/question-condition'),
    async (q, { reader }) => {
      const { opinions } = reader.tables;
      const filters = { ...EVERYTHING, driver: ['trust', 'effort'], stage: ['support'] } as const;
      return {
        selected: await ofEachQuestion((question) => idsWhere(reader, q.questionCondition(reader, question))),
        opinions: await reader.orm
          .select()
          .from(opinions)
          .where(q.opinionCondition(reader, filters))
          .orderBy(opinions.mentionId, opinions.position),
        having: await idsWhere(reader, q.hasOpinion(reader, filters)),
        noFilter: q.hasOpinion(reader, EVERYTHING) === undefined,
      };
    },
  ),
  'read-cells': parityCase(
    () => import('../../queries/read-cells'),
    async (q, { reader }) => ({
      all: unordered(await q.readCells(reader, ACME, { from: null, to: null })),
      days: unordered(await q.readCells(reader, ACME, { from: LAST_DAY - 20, to: LAST_DAY - 2 })),
      months: unordered(await q.readCells(reader, ACME, { from: LAST_DAY - 75, to: LAST_DAY - 5 })),
      open: unordered(await q.readCells(reader, ACME, { from: null, to: LAST_DAY - 30 })),
    }),
  ),
  'count-texts-by-language': parityCase(
    () => import('../../queries/count-texts-by-language'),
    async (q, { reader }) => ({
      all: unordered(await q.countTextsByLanguage(reader, EVERYTHING.workspaceId)),
      none: await q.countTextsByLanguage(reader, 999),
    }),
  ),
  'read-reading-counts': parityCase(
    () => import('../../queries/read-reading-counts'),
    async (q, { reader }) => ({
      all: unordered(await q.readDayTotals(reader, EVERYTHING)),
      dated: unordered(await q.readDayTotals(reader, { ...EVERYTHING, from: LAST_DAY - 10 })),
    }),
  ),
  'read-signals': parityCase(
    () => import('../../queries/read-signals'),
    async (q, { reader }) => {
      const days = { workspaceId: ACME, from: LAST_DAY - 60, to: LAST_DAY - 3 };
      const { mentions } = reader.tables;
      const rows = await reader.orm.select({ author: mentions.authorKey }).from(mentions);
      const authors = [...new Set(rows.flatMap(({ author }) => author ?? []))].sort();
      return {
        open: await q.readSignals(reader, { ...days, kinds: ['going', 'threat'] }),
        left: await q.readSignals(reader, { ...days, kinds: ['left'] }),
        elsewhere: await q.readSignals(reader, { ...days, workspaceId: 99, kinds: ['left'] }),
        all: await q.readWrittenBy(reader, { ...days, authors }),
        words: await q.readWords(reader, [2, 3, 5, 8, 9999]),
        noWords: await q.readWords(reader, []),
        some: await q.readWrittenBy(reader, { ...days, authors: [...authors.slice(0, 2), "o'clock", 'ñ'] }),
      };
    },
  ),
  'read-trend': parityCase(
    () => import('../../queries/read-trend'),
    async (q, { reader }) => {
      const days = { from: LAST_DAY - 70, to: LAST_DAY };
      const trend = (driver: '*' | 'effort', touchpoint: '*' | 'phone', byMonth: boolean) =>
        q.readTrendCells(reader, ACME, days, { driver, touchpoint, byMonth }).then(unordered);
      return {
        days: await q.readDaysOfMentions(reader, ACME),
        none: await q.readDaysOfMentions(reader, 3),
        byDay: await trend('*', '*', false),
        byMonth: await trend('*', 'phone', true),
        ofDriver: await trend('effort', '*', false),
        ofPair: await trend('effort', 'phone', true),
      };
    },
  ),
  'rollup-periods': parityCase(
    () => import('../../queries/rollup-periods'),
    async (q, { reader }) => {
      const { rollups } = reader.tables;
      const runs = [...q.periodRuns({ from: LAST_DAY - 70, to: null }), ...q.periodRuns({ from: null, to: null })];
      const rows = [];
      for (const run of [...runs, q.dayRun(LAST_DAY - 9, LAST_DAY)]) {
        rows.push({ run, found: unordered(await reader.orm.select().from(rollups).where(q.inRun(reader, run))) });
      }
      return { rows };
    },
  ),
  'search-condition': parityCase(
    () => import('../../queries/search-condition'),
    async (q, { reader }) => {
      const found: Record<string, number[]> = {};
      for (const words of [
        'gracias',
        'NUNCA mas',
        'llam*',
        '"respondió a la"',
        '-gracias',
        'arbol OR titulo',
        '😀',
        '',
      ]) {
        found[words] = await idsWhere(reader, q.searchCondition(reader, words));
      }
      const range = { first: 20, last: 200 };
      const indexed = unordered((await q.findIndexedIds(reader, 'gracias OR llam* -"respondió a la"', range)) ?? []);
      return { found, indexed, unindexed: await q.findIndexedIds(reader, 'arbol OR -gracias', range) };
    },
  ),
};
