import { eq } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { testDatabases } from '@/db/testing/test-database';
import { answerCauseWithTopics } from './answer-cause-with-topics';
import { answerTopics } from './answer-topics';
import { widened } from './narrow';
import { parseQuestion } from './parse-question';
import { seedMentions } from './testing/seed-mentions';

describe.each(testDatabases())('topics on $engine', ({ open }) => {
  it('tells what a selection names more than the others, language by language', async () => {
    const database = await open();
    onTestFinished(() => database.close());
    const { context, drawn } = await seedMentions(database, { count: 900, days: 200 });
    const { mentions } = database.tables;
    // Those who leave write of a suitcase, the others of a menu; in each language its own word.
    const words = { es: ['Mi maleta', 'La carta'], en: ['My suitcase', 'The menu'] };
    for (const [language, [left = '', stayed = '']] of Object.entries(words)) {
      for (const [leaving, text] of [
        ['leaving', left],
        ['risk', stayed],
        ['none', stayed],
      ] as const) {
        const ids = drawn.filter(({ mention }) => mention.language === language && mention.leaving === leaving);
        await database.write(async (writer) => {
          for (const { mention } of ids)
            await writer.orm.update(mentions).set({ text, title: null }).where(eq(mentions.id, mention.id));
        });
      }
    }
    const ask = (query: string) => parseQuestion(context.workspace.id, new URLSearchParams(query));
    const { languages, otherLanguages } = await answerTopics(context, ask('leaving=leaving'));
    expect(languages.map(({ lang }) => lang).sort()).toEqual(['en', 'es']);
    expect(otherLanguages).toBe(0);
    for (const { lang, selected, rest, distinctive, frequent } of languages) {
      const of = (leaves: boolean) =>
        drawn.filter(({ mention: m }) => m.language === lang && (m.leaving === 'leaving') === leaves).length;
      expect(selected).toEqual({ read: of(true), of: of(true) });
      expect(rest).toEqual({ read: of(false), of: of(false) });
      expect(distinctive).toHaveLength(1);
      expect(distinctive[0]).toMatchObject({ label: lang === 'es' ? 'maleta' : 'suitcase', n: of(true) });
      expect(distinctive[0]?.change?.before.n).toBe(0);
      expect(frequent[0]?.label).toBe(distinctive[0]?.label);
    }
    // Nothing is left to be held against: only what is frequent is told.
    const whole = await answerTopics(context, ask(''));
    expect(whole.otherLanguages).toBe(drawn.filter(({ mention }) => mention.language === 'pt').length);
    expect(whole.languages.every(({ rest, distinctive }) => rest.of === 0 && distinctive.length === 0)).toBe(true);
    // The cause's answer carries the same as the door's own with its filters.
    const cause = await answerCauseWithTopics(context, ask('lang=es'), { driver: 'effort', touchpoint: 'all' });
    expect(cause.topics).toEqual(await answerTopics(context, ask('lang=es&driver=effort&polarity=negative')));
    expect(cause.topics.languages[0]?.selected.of).toBe(cause.population.negative.multi.n);
  });

  it('reads one text of an author, and about so many of a large selection', async () => {
    const database = await open();
    onTestFinished(() => database.close());
    const { context } = await seedMentions(database, { count: 3000, days: 200, authors: 5 });
    const { languages } = await answerTopics(context, parseQuestion(context.workspace.id, new URLSearchParams('')));
    for (const { selected } of languages) {
      // Five authors, and a tenth of the mentions that has none.
      expect(selected.read).toBeLessThan(selected.of / 5);
      expect(selected.read).toBeGreaterThan(10);
    }
  });
});

it('holds a cause against the other causes, who leaves against who stays, a month against all', () => {
  const ask = (query: string) => parseQuestion(1, new URLSearchParams(query));
  expect(widened(ask('location=Lima&driver=price&polarity=negative'))).toEqual(ask('location=Lima&polarity=negative'));
  expect(widened(ask('location=Lima&leaving=leaving'))).toEqual(ask('location=Lima'));
  expect(widened(ask('location=Lima&from=2026-01-01&q=maleta&compare=previous'))).toEqual(ask(''));
});
