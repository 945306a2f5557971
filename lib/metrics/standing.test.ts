import { eq } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { indexMentions } from '@/db/search/index-mentions';
import { testDatabases } from '@/db/testing/test-database';
import type { WorkspaceContext } from '@/lib/access/context';
import { isoOfDay } from '@/lib/domain/day';
import { isOpenKind, type SaidSignal, standingOf } from '@/lib/domain/standing';
import type { LeavingKind } from '@/lib/domain/taxonomy';
import { answerOverview } from './answer-overview';
import { listMentions } from './list-mentions';
import { mirrorWhenRead } from './mirror/fresh-mirror';
import { parseQuestion } from './parse-question';
import { readMention } from './read-mention';
import { type Drawn, LAST_DAY, seedMentions } from './testing/seed-mentions';

type Mention = Drawn['mention'];

/** One by one, as the record says: of a known author the strongest, of others each. */
function openOn(mentions: readonly Mention[], day: number): number[] {
  const groups = new Map<string, SaidSignal[]>();
  for (const { id, authorKey, postedDay, leavingKind } of mentions) {
    if (leavingKind === null) continue;
    const key = authorKey ?? `alone ${id}`;
    groups.set(key, [...(groups.get(key) ?? []), { id, day: postedDay, says: leavingKind as LeavingKind }]);
  }
  return [...groups.values()]
    .flatMap((signals) => standingOf(signals, day) ?? [])
    .filter(({ says }) => isOpenKind(says))
    .map(({ id }) => id)
    .sort((a, b) => a - b);
}

describe.each(testDatabases())('who stands open on $engine', ({ open }) => {
  async function seeded() {
    const database = await open();
    onTestFinished(() => database.close());
    const { context, drawn } = await seedMentions(database, { count: 900, days: 400, authors: 700 });
    const ask = (query: string) => parseQuestion(context.workspace.id, new URLSearchParams(query));
    return { database, context, ask, mentions: drawn.map(({ mention }) => mention) };
  }

  async function listed(context: WorkspaceContext, question: ReturnType<typeof parseQuestion>): Promise<number[]> {
    const { mentions, nextCursor } = await listMentions(context, question, { limit: 200 });
    expect(nextCursor).toBeNull();
    return mentions.map(({ id }) => Number(id)).sort((a, b) => a - b);
  }

  it('is the same figure and list, today and at the end of a period, with the mirror and without', async () => {
    const { context, ask, mentions } = await seeded();
    const past = LAST_DAY - 120;
    const checks = async () => {
      const now = openOn(mentions, LAST_DAY);
      expect(now.length).toBeGreaterThan(10);
      expect((await answerOverview(context, ask(''))).open).toEqual({ n: now.length, asOf: isoOfDay(LAST_DAY) });
      expect(await listed(context, ask('standing=open'))).toEqual(now);
      const then = openOn(mentions, past);
      expect(then).not.toEqual(now);
      const to = isoOfDay(past);
      // What stands may have been said before the period.
      const period = `from=${isoOfDay(past - 7)}&to=${to}`;
      expect((await answerOverview(context, ask(period))).open).toEqual({ n: then.length, asOf: to });
      expect(await listed(context, ask(`standing=open&to=${to}`))).toEqual(then);
      const coming = await answerOverview(context, ask('to=2031-01-01'));
      expect(coming.open).toEqual({ n: now.length, asOf: isoOfDay(LAST_DAY) });
    };
    await checks();
    await mirrorWhenRead(context);
    await checks();
  });

  it('holds together with other filters', async () => {
    const { database, context, ask, mentions } = await seeded();
    await mirrorWhenRead(context);
    const now = new Set(openOn(mentions, LAST_DAY));
    const inMadrid = mentions.filter(({ id, location }) => now.has(id) && location === 'Madrid').map(({ id }) => id);
    expect(inMadrid.length).toBeGreaterThan(0);
    const overview = await answerOverview(context, ask('location=Madrid&standing=open'));
    expect(overview.totals.mentions).toBe(inMadrid.length);
    expect(overview.open.n).toBe(inMadrid.length);
    expect(await listed(context, ask('location=Madrid&standing=open'))).toEqual(inMadrid);
    while ((await indexMentions(database)) > 0);
    const words = ask('standing=open&q=respondio');
    expect(await listed(context, words)).toEqual([...now].sort((a, b) => a - b));
    const answer = await answerOverview(context, words);
    expect(answer.totals.mentions).toBe(now.size);
    expect(answer.open.n).toBe(now.size);
    const complaining = 'polarity=negative';
    const open = await listed(context, ask(`${complaining}&standing=open`));
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThan(now.size);
    expect((await answerOverview(context, ask(complaining))).open.n).toBe(open.length);
    expect((await answerOverview(context, ask(`${complaining}&q=respondio`))).open.n).toBe(open.length);
  });

  it('is over when the author writes that they stay, and the mention says so', async () => {
    const { database, context, ask, mentions } = await seeded();
    const now = openOn(mentions, LAST_DAY);
    // Somebody who stands open and wrote something else, too.
    const pairs = mentions
      .filter(({ id, authorKey }) => now.includes(id) && authorKey !== null)
      .map((threat) => ({
        threat,
        other: mentions.find(({ id, authorKey }) => authorKey === threat.authorKey && id > threat.id),
      }));
    const { threat, other } = pairs.find((pair) => pair.other !== undefined) ?? {};
    if (!threat || !other) throw new Error('nobody wrote twice');
    expect(await readMention(context, threat.id)).toMatchObject({ standing: { fate: 'stands', by: null } });

    const { mentions: table } = database.tables;
    const stays = { text: 'Me llamaron y al final me quedo.', language: 'es', leaving: 'none', leavingKind: null };
    await database.orm
      .update(table)
      .set({ ...stays, title: null, postedDay: LAST_DAY, analysisVersion: 1 })
      .where(eq(table.id, other.id));
    const later = { ...context, workspace: { ...context.workspace, dataVersion: 2 } };
    expect(await listed(later, ask('standing=open'))).not.toContain(threat.id);
    expect(await readMention(later, threat.id)).toMatchObject({ standing: { fate: 'stayed', by: String(other.id) } });
    expect(await readMention(later, other.id)).toMatchObject({ standing: null });
  });
});
