import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse';
import { goldenTexts } from './texts';

const file = fileURLToPath(new URL('readings.json', import.meta.url));

/** Sentiment, language and explanation are pinned to the last unit; opinions have golden tests of their own. */
const reading = (input: (typeof goldenTexts)[number]) => {
  const { lang, sentiment, usedRating, explanation } = analyse(input);
  // Whose list a weight is on changes no reading.
  return {
    lang,
    sentiment,
    usedRating,
    explanation: explanation.map(({ start, end, in: part, text, weight, contribution, rule, entry }) => ({
      start,
      end,
      in: part,
      text,
      weight,
      contribution,
      rule,
      entry,
    })),
  };
};

describe('golden readings', () => {
  it('read as they did; change `readings.json` on purpose only, with `vitest -u`', async () => {
    const readings = Object.fromEntries(goldenTexts.map((text) => [text.id, reading(text)]));
    await expect(`${JSON.stringify(readings, null, 1)}\n`).toMatchFileSnapshot(file);
  });

  it.each([
    ['en-hold', 'negative'],
    ['en-not-bad', 'positive'],
    ['en-shout', 'negative'],
    ['en-title', 'positive'],
    ['en-facts', 'none'],
    ['es-nadie', 'negative'],
    ['es-contraste', 'negative'],
    ['es-aunque', 'positive'],
    ['es-negacion', 'negative'],
    ['es-buenisimo', 'positive'],
    ['es-doble', 'negative'],
    ['es-titulo', 'negative'],
    ['es-hechos', 'none'],
    ['emoji', 'positive'],
    ['empty', 'none'],
    ['de', 'negative'],
    ['nl', 'none'],
  ])('%s is %s', (id, label) => {
    const input = goldenTexts.find((text) => text.id === id);
    expect(analyse(input ?? { text: 'missing' }).sentiment.label).toBe(label);
  });
});
