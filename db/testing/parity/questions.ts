import type { Question } from '@/lib/domain/question';
import { LAST_DAY } from './seeded-mentions';
import { ACME, OTHER } from './seed-world';

/** All mentions of the first workspace. */
export const EVERYTHING: Question = {
  workspaceId: ACME,
  from: null,
  to: null,
  compare: null,
  standing: null,
  source: [],
  channel: [],
  kind: [],
  product: [],
  location: [],
  lang: [],
  rating: [],
  leaving: [],
  q: null,
  driver: [],
  touchpoint: [],
  packTouchpoint: [],
  stage: [],
  polarity: [],
  primary: false,
};

/** Every filter alone, those that must hold together, and words that an engine could take for its own. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  everything: EVERYTHING,
  'of another workspace': { ...EVERYTHING, workspaceId: OTHER },
  'from a day': { ...EVERYTHING, from: LAST_DAY - 30 },
  'up to a day': { ...EVERYTHING, to: LAST_DAY - 30 },
  'between days': { ...EVERYTHING, from: LAST_DAY - 40, to: LAST_DAY - 20 },
  'by source': { ...EVERYTHING, source: ['encuesta', "it's"] },
  'by channel': { ...EVERYTHING, channel: ['App', 'ñ'] },
  'by kind': { ...EVERYTHING, kind: ['survey', 'post'] },
  'by product': { ...EVERYTHING, product: ['básico', '"gold"'] },
  'by location': { ...EVERYTHING, location: ['', 'Ávila'] },
  'by language': { ...EVERYTHING, lang: ['pt', 'und'] },
  ...Object.fromEntries([1, 2, 3, 4, 5].map((rating) => [`by ${rating} stars`, { ...EVERYTHING, rating: [rating] }])),
  'by signal': { ...EVERYTHING, leaving: ['leaving', 'risk'] },
  'of what stands': { ...EVERYTHING, standing: 'open', among: [2, 3, 5, 8, 13, 21, 9999] },
  'of what stands, which is nothing': { ...EVERYTHING, standing: 'open', among: [] },
  'by words': { ...EVERYTHING, q: 'LLAMADA arbol' },
  'by words left out': { ...EVERYTHING, q: 'respondio -gracias OR "nunca mas"' },
  'by no word': { ...EVERYTHING, q: '¿?' },
  'by driver': { ...EVERYTHING, driver: ['effort', 'price'] },
  'by touchpoint': { ...EVERYTHING, touchpoint: ['phone', 'website'] },
  'by stage': { ...EVERYTHING, stage: ['support', 'pay'] },
  'by pole': { ...EVERYTHING, polarity: ['positive'] },
  'by the primary opinion': { ...EVERYTHING, primary: true, polarity: ['negative'] },
  'by one opinion that holds all': { ...EVERYTHING, driver: ['effort'], polarity: ['negative'], stage: ['use', 'buy'] },
  'by everything at once': {
    ...EVERYTHING,
    from: LAST_DAY - 80,
    lang: ['es', 'en'],
    polarity: ['negative'],
    rating: [1, 2, 3],
  },
};

/** The answer to each question. */
export async function ofEachQuestion<T>(ask: (question: Question) => Promise<T>): Promise<Record<string, T>> {
  const answers: Record<string, T> = {};
  for (const [name, question] of Object.entries(QUESTIONS)) answers[name] = await ask(question);
  return answers;
}
