import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analysis/analyse';
import { languageCues } from '@/lib/analysis/opinions/language-cues';
import { packs } from '@/lib/analysis/packs/packs';
import type { Analysis } from '@/lib/analysis/types';
import { DRIVERS, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import { CONTACT_OUTCOMES, type ToldWords } from '@/lib/domain/told-journey';
import { JsonBytes } from '../json-bytes';
import { putAnalysis } from './analyze-output';

function analysisLine(id: string | number | null | undefined, analysis: Analysis, explain: boolean): string {
  const out = new JsonBytes();
  putAnalysis(out, id, analysis, explain);
  return Buffer.from(out.take()).toString();
}

/** The line as JSON.stringify writes it. */
function plainLine(id: string | number | null | undefined, analysis: Analysis, explain: boolean): string {
  const { lang, langSource, sentiment, leaving, leavingKind, opinions, topics } = analysis;
  return JSON.stringify({
    id: id ?? undefined,
    lang,
    langSource,
    sentiment: { label: sentiment.label, score: sentiment.score, mixed: sentiment.mixed },
    leaving,
    leavingKind,
    opinions: opinions.map((one) => ({
      driver: one.driver,
      touchpoint: one.touchpoint,
      packTouchpoint: one.packTouchpoint,
      polarity: one.polarity,
      score: one.score,
      start: one.start,
      end: one.end,
      in: one.in === 'title' ? 'title' : undefined,
      primary: one.primary,
      cues: one.cues.map(({ start, end, text, role, weight, rule }) => ({ start, end, text, role, weight, rule })),
    })),
    topics,
    usedRating: analysis.usedRating || undefined,
    explanation: explain
      ? analysis.explanation.map((term) => ({
          start: term.start,
          end: term.end,
          in: term.in,
          text: term.text,
          weight: term.weight,
          contribution: term.contribution,
          rule: term.rule,
          entry: term.entry,
        }))
      : undefined,
    journey: explain ? journeyInOrder(analysis.journey) : undefined,
  });
}

function journeyInOrder(journey: Analysis['journey']): unknown {
  if (journey === null) return null;
  const { root, end, count, solved, contacts } = journey;
  return {
    root,
    end,
    count,
    solved,
    contacts: contacts.map((contact) => ({
      order: contact.order,
      touchpoint: contact.touchpoint,
      outcome: contact.outcome,
      polarity: contact.polarity,
      times: contact.times,
      ...wordsInOrder(contact),
      outcomeWords: contact.outcomeWords && wordsInOrder(contact.outcomeWords),
      orderWords: contact.orderWords && wordsInOrder(contact.orderWords),
    })),
  };
}

const wordsInOrder = ({ start, end, in: part, text }: ToldWords) => ({ start, end, in: part, text });

const INPUTS = [
  { text: '' },
  { text: 'Nobody called back, and the room was "dirty".\nAwful \u0001 staff\\desk 😡 :(', title: 'Never again!' },
  { text: 'Pésima atención: nadie respondió, me colgaron… No vuelvo, me paso a la competencia 🤬' },
  {
    text: 'Great location. Great\tbreakfast, great staff, but check-in was slow. Great breakfast.',
    rating: 2,
    ratingMax: 5,
  },
  { text: 'Half a smile \ud83d here, and \udc00 there: lovely', lang: 'en' },
  {
    title: 'The "website" failed',
    text: 'Tried to book on the website\\app, no luck. Then I called twice: "nobody" answered. The branch solved it.',
  },
  { text: 'Das Zimmer war schmutzig und das Personal unfreundlich.' },
];
const IDS = [undefined, null, '', 'a"b\\c', 'ñ\u2028\ud800', '🙂', 0, -0, 1.5, 1e21, -1e-7, 2 ** 53];

describe('the output line', () => {
  it('is what JSON.stringify writes, for every id, with and without an explanation', () => {
    for (const input of INPUTS) {
      const analysis = analyse(input, { journeyTold: true });
      for (const id of IDS) {
        for (const explain of [false, true]) {
          expect(analysisLine(id, analysis, explain)).toBe(plainLine(id, analysis, explain));
        }
      }
    }
    expect(analyse(INPUTS[1] ?? { text: '' }).opinions.length).toBeGreaterThan(1);
    expect(analyse(INPUTS[5] ?? { text: '' }, { journeyTold: true }).journey?.contacts.length).toBeGreaterThan(2);
  });

  it('holds the touchpoint of a pack beside the general one', () => {
    const text = 'The legroom was awful and nobody answered my emails.';
    const analysis = analyse({ text }, { pack: packs.airline });
    expect(analysis.opinions.map((one) => one.packTouchpoint)).toEqual(['aircraft-seat', null]);
    expect(analysisLine('1', analysis, true)).toBe(plainLine('1', analysis, true));
  });

  it('writes every number as JSON does', () => {
    const analysis = analyse(INPUTS[2] ?? { text: '' });
    for (const score of [-0, 0, 1e-7, -1.5e-10, 0.1 + 0.2, 1e21, -1, 123456.789]) {
      const odd: Analysis = {
        ...analysis,
        sentiment: { ...analysis.sentiment, score },
        opinions: analysis.opinions.map((one) => ({
          ...one,
          score,
          cues: one.cues.map((cue) => ({ ...cue, weight: score })),
        })),
        explanation: analysis.explanation.map((term) => ({ ...term, weight: score, contribution: score })),
      };
      expect(analysisLine('1', odd, true)).toBe(plainLine('1', odd, true));
    }
  });

  it('may write ids as they are, since none holds what JSON escapes', () => {
    const cues = Object.values(languageCues).flatMap(({ drivers, aspects, evaluations, leaving }) => [
      ...drivers,
      ...aspects,
      ...evaluations,
      ...leaving,
    ]);
    const packIds = Object.values(packs).flatMap(({ pack, cues: worded }) => [
      pack.id,
      ...Object.keys(pack.touchpoints),
      ...Object.values(worded).flatMap(({ reasons }) => reasons.map(({ id }) => id)),
    ]);
    const ids = [...DRIVERS, ...TOUCHPOINTS, ...CONTACT_OUTCOMES, ...cues.map(({ id }) => id), ...packIds];
    expect(ids.length).toBeGreaterThan(100);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9.-]+$/);
  });
});
