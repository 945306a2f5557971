import type { OpinionFilters } from '@/lib/domain/question';
import { parityCase, unordered } from './parity-case';
import { EVERYTHING, ofEachQuestion } from './questions';
import { ACME, OTHER } from './seed-world';

/** What measures are counted from. */
export const factCases = {
  'negative-at': parityCase(
    () => import('../../queries/negative-at'),
    async (q, { reader }) => {
      const { mentions } = reader.tables;
      const found = [];
      for (const key of [
        { driver: '*', touchpoint: '*' },
        { driver: 'effort', touchpoint: '*' },
        { driver: '*', touchpoint: 'phone' },
      ] as const) {
        const rowsOf = (filters: OpinionFilters) =>
          reader.orm
            .select({ id: mentions.id })
            .from(mentions)
            .where(q.isNegativeAt(reader, key, filters))
            .orderBy(mentions.id);
        const rows = await rowsOf(EVERYTHING);
        const primary = await rowsOf({ ...EVERYTHING, primary: true });
        found.push({ key: q.negativeAt(key), rows, primary });
      }
      return { found };
    },
  ),
  'read-facts': parityCase(
    () => import('../../queries/read-facts'),
    async (q, { reader }) => {
      const whole = { after: 0, limit: 1000 };
      return {
        workspace: await q.readMentionFacts(reader, { workspaceId: ACME }, { after: 20, limit: 60 }),
        none: await q.readMentionFacts(reader, { workspaceId: 3 }, whole),
        questions: await ofEachQuestion((question) => q.readMentionFacts(reader, { question }, whole)),
        named: await q.readMentionFacts(reader, { ids: [3, 7, 11, 239, 999] }, whole),
        authors: unordered(authorPairs(await q.readAuthors(reader, EVERYTHING))),
        // Within one mention the opinions promise no order.
        opinions: unordered(pairs(await q.readOpinionFacts(reader, 10, 200))),
        opinionsOf: unordered(pairs(await q.readOpinionFactsOf(reader, [3, 7, 11, 239, 999]))),
        slugs: unordered([...(await q.readSourceSlugs(reader, ACME))]),
        size: await q.readSize(reader, ACME),
        sizeOfNone: await q.readSize(reader, 99),
        ledger: await q.readLedgerSince(reader, ACME, 1),
        ledgerOfNone: await q.readLedgerSince(reader, OTHER, 5),
        matching: unordered(await q.findMatchingIds(reader, ACME, 'gracias OR arbol')),
      };
    },
  ),
};

function authorPairs({ id, author }: { id: readonly number[]; author: readonly string[] }) {
  return id.map((of, index) => [of, author[index]]);
}

function pairs({ mentionId, code }: { mentionId: readonly number[]; code: readonly (number | null)[] }) {
  return mentionId.map((id, index) => [id, code[index]]);
}
