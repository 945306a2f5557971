import { describe, expect, it } from 'vitest';
import { NO_EDITS } from '@/lib/domain/workspace-edits';
import { analyse } from '../analyse';
import { compileEdits } from '../edits/compile-edits';

const labelOf = (text: string, lang: string) => analyse({ text, lang }).sentiment.label;
const termOf = (text: string, lang: string, entry: string) =>
  analyse({ text, lang }).explanation.find((term) => term.entry === entry);

describe('thanks', () => {
  it.each([
    ['en', 'Thank you!'],
    ['es', '¡Muchas gracias!'],
  ])('are praise where nothing else is said (%s)', (lang, text) => {
    expect(labelOf(text, lang)).toBe('positive');
  });

  it.each([
    ['en', 'What time does the desk open on Sunday? Thanks.', 'neutral'],
    ['en', 'Third delay this week and the crew was rude. Thanks.', 'negative'],
    ['en', 'Thanks for losing my suitcase.', 'negative'],
    ['es', '¿A qué hora abre la oficina el domingo? Gracias.', 'neutral'],
    ['es', 'Tercer retraso de la semana y el personal fue grosero. Gracias.', 'negative'],
    ['es', 'Gracias por perder mi maleta.', 'negative'],
  ])('are manners beside a question or a complaint, or irony (%s: %s)', (lang, text, label) => {
    expect(labelOf(text, lang)).toBe(label);
  });

  it('say so in the explanation, whose terms still add up', () => {
    const text = 'Terrible delay and a rude crew. Thanks.';
    expect(termOf(text, 'en', 'thanks')?.rule).toBe('lexicon+courtesy');
    const { explanation, sentiment } = analyse({ text, lang: 'en' });
    const sum = explanation.reduce((total, { contribution }) => total + contribution, 0);
    expect(sum).toBe(Math.round(sentiment.score * 10_000));
  });
});

describe('slips of spelling', () => {
  it.each([
    ['en', 'dissapointing', 'disappointing'],
    ['en', 'recomend', 'recommend'],
    ['en', 'accomodating', 'accommodating'],
    ['es', 'escelente', 'excelente'],
    ['es', 'acojedor', 'acogedor'],
    ['es', 'profecionales', 'profesionales'],
    ['es', 'servisial', 'servicial'],
  ])('%s: %s is read as %s', (lang, written, meant) => {
    expect(termOf(`una ${written}`, lang, meant)?.weight).toBe(termOf(`una ${meant}`, lang, meant)?.weight);
    expect(termOf(`una ${written}`, lang, meant)).toBeDefined();
  });

  it.each(['sample', 'morning', 'chairs', 'living', 'google', 'filled', 'chatting', 'lighter'])(
    'leave alone a word that merely resembles another (%s)',
    (word) => {
      expect(analyse({ text: `the ${word}`, lang: 'en' }).explanation).toEqual([]);
    },
  );
});

describe('hashtags of several words', () => {
  it.each([
    ['en', '#worstairline', 'negative'],
    ['en', '#brandfail', 'negative'],
    ['en', '#amazingcrew', 'positive'],
    ['es', '#pesimoservicio', 'negative'],
  ])('are read by the word they begin or end with (%s: %s)', (lang, text, label) => {
    expect(labelOf(`${text} flight 204`, lang)).toBe(label);
  });

  it('say nothing where a negation stands in them', () => {
    expect(labelOf('#nothappy', 'en')).toBe('none');
  });
});

describe('verdicts by what people will do', () => {
  it.each([
    ['en', "We'll be back.", 'positive'],
    ['en', "I won't be back.", 'negative'],
    ['en', 'You have to try this place.', 'positive'],
    ['en', 'I want my money back.', 'negative'],
    ['en', 'You can skip the line.', 'positive'],
    ['en', 'I will return it tomorrow.', 'negative'],
    ['en', 'The screen goes black and it keeps freezing.', 'negative'],
    ['es', 'Regresaremos.', 'positive'],
    ['es', 'No regresaremos.', 'negative'],
    ['es', 'Nos hicieron sentir como en casa.', 'positive'],
    ['es', 'Huyan de aquí.', 'negative'],
    ['es', 'Sigo sin respuesta.', 'negative'],
    ['es', 'Sin papeleos.', 'positive'],
    ['es', 'Que chimba de lugar, bacano.', 'positive'],
  ])('%s: %s', (lang, text, label) => {
    expect(labelOf(text, lang)).toBe(label);
  });
});

it('a gap at the end of a phrase takes in what stands there', () => {
  expect(termOf('The seat could use some love.', 'en', 'could use some *')?.text).toBe('could use some love');
  expect(termOf('The seat could use some', 'en', 'could use some *')?.text).toBe('could use some');
});

describe("a phrase with a gap, of a workspace's own", () => {
  const edits = compileEdits({
    ...NO_EDITS,
    words: [{ language: 'es', entry: 'bateria * larga', weight: 2, source: 'person', learntFrom: null }],
  });
  const read = (text: string) => analyse({ text, lang: 'es' }, { edits }).sentiment.label;

  it('is a word wide at most for each star', () => {
    expect(read('Una batería larga')).toBe('positive');
    expect(read('La batería es larga')).toBe('positive');
    expect(read('La batería es muy larga')).toBe('none');
    const wider = compileEdits({
      ...NO_EDITS,
      words: [{ language: 'es', entry: 'bateria * * larga', weight: 2, source: 'person', learntFrom: null }],
    });
    for (const text of ['Una batería larga', 'La batería es larga', 'La batería es muy larga'])
      expect(analyse({ text, lang: 'es' }, { edits: wider }).sentiment.label).toBe('positive');
    expect(analyse({ text: 'La batería es la más larga', lang: 'es' }, { edits: wider }).sentiment.label).toBe('none');
  });

  it('holds no negator and no mark', () => {
    expect(read('Batería no larga')).toBe('none');
    expect(read('Sobre la batería. Larga vida')).toBe('none');
  });
});

describe('a part that gives way and holds no verb', () => {
  it.each([
    ['de', 'Trotz des tollen Essens war der Service schlecht.', 'negative'],
    ['de', 'Trotz der langen Wartezeit und der Hektik war es super.', 'positive'],
    ['en', 'Despite the great food the service was awful.', 'negative'],
    ['en', 'In spite of the long wait the food was wonderful.', 'positive'],
    ['es', 'A pesar de la buena comida el servicio fue pésimo.', 'negative'],
    ['fr', 'Malgré la bonne cuisine le service était mauvais.', 'negative'],
  ])('ends with the verb of what it gives way to (%s): %s', (lang, text, label) => {
    expect(labelOf(text, lang)).toBe(label);
  });

  it('goes on where its words take a verb along', () => {
    const { explanation } = analyse({ text: 'Despite the fact that the food was great we left hungry.', lang: 'en' });
    expect(explanation.find(({ text }) => text === 'great')?.rule).toContain('conceded');
  });
});
