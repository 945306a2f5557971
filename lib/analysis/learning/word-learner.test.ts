import { describe, expect, it } from 'vitest';
import { NO_EDITS, type WordEdit } from '@/lib/domain/workspace-edits';
import { drawer, learnFrom, type MadeUp, saidBy } from './testing/made-up-world';

const pick = <T>(draw: () => number, of: readonly T[]): T => of[Math.floor(draw() * of.length)] as T;

const SUBJECTS = 'chair shelf lamp curtain drawer basket kettle mirror cable towel'.split(' ');
const PRAISE = ['good', 'great', 'excellent', 'lovely', 'perfect'];
const BLAME = ['bad', 'awful', 'terrible', 'poor', 'horrible'];

/** Reviews of things, in the words the lexicon knows; some say nothing it knows. */
function reviews(n: number, seed: number, add: (draw: () => number, pole: 1 | -1) => string = () => ''): MadeUp[] {
  const draw = drawer(seed);
  return Array.from({ length: n }, () => {
    const pole = draw() < 0.6 ? 1 : -1;
    const said = draw() < 0.7 ? `the ${pick(draw, SUBJECTS)} is ${pick(draw, pole > 0 ? PRAISE : BLAME)}.` : '';
    const idle = `We bought the ${pick(draw, SUBJECTS)} and a ${pick(draw, SUBJECTS)} for the house.`;
    return { pole, text: `${said} ${idle} ${add(draw, pole)}` };
  });
}

const weightIn = (words: readonly { readonly entry: string; readonly weight: number }[], entry: string) =>
  words.find((word) => word.entry === entry)?.weight;

describe('a word that a workspace uses in its own way', () => {
  it('is learnt where the lexicon has none, and people outside the lesson are read better for it', () => {
    const texts = saidBy(
      reviews(500, 1, (draw, pole) =>
        draw() < 0.4 ? `it felt ${draw() < 0.9 === pole > 0 ? 'blorvy' : 'snerked'}` : '',
      ),
    );
    const { words, heldOut } = learnFrom(texts, 'en');
    expect(weightIn(words, 'blorvy')).toBeGreaterThan(0.5);
    expect(weightIn(words, 'snerked')).toBeLessThan(-0.5);
    expect(words.map(({ entry }) => entry).filter((entry) => SUBJECTS.includes(entry))).toEqual([]);
    expect(heldOut?.verdict).toBe('helps');
    expect(heldOut?.after).toBeGreaterThan((heldOut?.before ?? 1) + 0.03);
    expect(heldOut?.rankAfter).toBeGreaterThan(heldOut?.rankBefore ?? 1);
  });

  it('is turned where its use contradicts the lexicon', () => {
    const texts = saidBy(
      reviews(500, 2, (draw, pole) => (draw() < 0.4 && pole > 0 ? 'the plot is unpredictable and scary' : '')),
    );
    const { words } = learnFrom(texts, 'en');
    const scary = words.find(({ entry }) => entry.includes('scary'));
    expect(scary?.before).toBeLessThan(0);
    expect(scary?.weight).toBeGreaterThan(scary?.before ?? 0);
  });

  it('leaves alone what the lexicon says already', () => {
    const { words, heldOut } = learnFrom(saidBy(reviews(600, 3)), 'en');
    expect(words).toEqual([]);
    expect(heldOut).toMatchObject({ verdict: 'same', change: { value: 0, low: 0, high: 0 } });
  });

  it('stays as a person set it', () => {
    const set: WordEdit = { language: 'en', entry: 'blorvy', weight: -2, source: 'person', learntFrom: null };
    const texts = saidBy(reviews(400, 4, (draw, pole) => (pole > 0 && draw() < 0.4 ? 'it felt blorvy' : '')));
    expect(weightIn(learnFrom(texts, 'en').words, 'blorvy')).toBeGreaterThan(0);
    const { words } = learnFrom(texts, 'en', { edits: { ...NO_EDITS, words: [set] } });
    expect(weightIn(words, 'blorvy')).toBeUndefined();
  });
});

describe('"larga", of a battery and of a queue', () => {
  const draw = drawer(5);
  const world: MadeUp[] = Array.from({ length: 600 }, () => {
    const pole = draw() < 0.5 ? 1 : -1;
    const known = draw() < 0.4 ? pick(draw, pole > 0 ? ['Muy bueno.', 'Excelente.'] : ['Muy malo.', 'Pésimo.']) : '';
    const battery = pick(draw, ['la batería es larga', 'tiene una batería larga', 'batería muy larga']);
    const queue = pick(draw, ['la cola era larga', 'había una cola larga', 'cola muy larga']);
    const said = draw() < 0.5 ? (pole > 0 ? battery : queue) : 'compramos en la tienda del centro';
    const idle = pick(draw, [
      'Hablamos de la batería',
      'Hablamos de la cola',
      'Fuimos el martes',
      'Vinimos con la familia',
    ]);
    return { pole, text: `${known} ${said}. ${idle}.` };
  });
  const { words, heldOut } = learnFrom(saidBy(world), 'es');

  it('is learnt with what it is said of', () => {
    expect(weightIn(words, 'bateria * * larga')).toBeGreaterThan(0.3);
    expect(weightIn(words, 'cola * * larga')).toBeLessThan(-0.3);
    expect(heldOut?.verdict).toBe('helps');
  });

  it('is never given a weight by itself', () => {
    expect(weightIn(words, 'larga')).toBeUndefined();
  });
});

describe('what teaches nothing', () => {
  const wordsOf = (texts: readonly MadeUp[], names?: ReadonlySet<string>) =>
    learnFrom(saidBy(texts), 'en', names === undefined ? {} : { names })
      .words.map(({ entry }) => entry)
      .join(' ');

  it('is one person who repeats a word', () => {
    const texts = reviews(400, 6).map((one, at) =>
      at % 4 === 0 && one.pole < 0 ? { ...one, text: `${one.text} it felt snerked`, voice: 9999 } : one,
    );
    expect(wordsOf(texts)).not.toContain('snerked');
    expect(wordsOf(texts.map(({ text, pole }) => ({ text, pole })))).toContain('snerked');
  });

  it('is a campaign of two days', () => {
    const texts = reviews(400, 7).map((one, at) =>
      at % 4 === 0 && one.pole < 0 ? { ...one, text: `${one.text} it felt snerked`, day: 40 + (at % 8) / 4 } : one,
    );
    expect(wordsOf(texts)).not.toContain('snerked');
  });

  it('is talk of the stars, a name by its capital and a name that is known', () => {
    const said = ['gave it one star', 'with Marvinia again', 'and the zibber'];
    const texts = reviews(500, 8, (draw, pole) => said.filter(() => pole < 0 && draw() < 0.4).join(' '));
    expect(wordsOf(texts)).toContain('zibber');
    const learnt = wordsOf(texts, new Set(['zibber']));
    expect(learnt).not.toMatch(/star|marvinia|zibber/);
  });

  it('is a place or a thing by itself', () => {
    const texts = reviews(500, 9, (draw, pole) =>
      pole < 0 && draw() < 0.4 ? 'we saw the invoice and the zibber' : '',
    );
    expect(wordsOf(texts).split(' ')).toContain('zibber');
    expect(wordsOf(texts).split(' ')).not.toContain('invoice');
  });

  it('are ratings that say nothing: of 50 made-up workspaces hardly one learns anything', () => {
    const taught = Array.from({ length: 50 }, (_, seed) => {
      const draw = drawer(1000 + seed);
      const texts = reviews(300, 2000 + seed, (other) => pick(other, ['blorvy', 'snerked', 'zib']));
      return learnFrom(saidBy(texts.map(({ text }) => ({ text, pole: draw() < 0.7 ? 1 : -1 }))), 'en').words.length;
    });
    expect(taught.filter((n) => n > 0).length).toBeLessThanOrEqual(2);
  }, 120_000);
});

it('gives the same words whenever they are learnt', () => {
  const texts = saidBy(reviews(300, 10, (draw, pole) => (pole > 0 && draw() < 0.4 ? 'it felt blorvy' : '')));
  expect(learnFrom(texts, 'en')).toEqual(learnFrom(texts, 'en'));
});
