import { describe, expect, it } from 'vitest';
import { questionCues } from './question-cues';

const open = (header: string) => questionCues(header).text > 0;
const mark = (header: string) => questionCues(header).rating > 0;

describe('questionCues', () => {
  it.each([
    '¿Qué podríamos mejorar?',
    'Cuéntanos tu experiencia',
    'Comentarios adicionales',
    '¿Por qué nos das esa nota?',
    '¿Qué fue lo que menos te gustó?',
    '¿Qué te pareció la atención?',
    'Explica brevemente el motivo de tu respuesta',
    '¿Cuál fue la razón principal?',
    '¿Hay algo más que quieras decirnos?',
    'Déjanos tu sugerencia',
    '¿Cómo podemos ayudarte mejor?',
    'What could we do better?',
    'Why did you leave?',
    'Is there anything else you would like to share?',
    'Please describe your experience',
    'Any other comments',
    'What is the main reason for your score?',
    'In your own words, how was your visit?',
  ])('%s asks for words', (header) => expect(open(header)).toBe(true));

  it.each([
    '¿Cómo calificarías nuestro servicio?',
    '¿Qué tan satisfecho estás con la atención?',
    '¿Qué nota nos pones?',
    '¿Nos recomendarías?',
    'Del 1 al 5, tu visita',
    '¿Cómo valoraría la rapidez?',
    'How would you rate our service?',
    'How likely are you to recommend us?',
    'On a scale of 1 to 10',
    'Overall satisfaction',
  ])('%s asks for a mark', (header) => expect(mark(header)).toBe(true));

  it.each([
    '¿Qué producto compraste?',
    '¿En qué sucursal te atendimos?',
    'Edad',
    'Nombre',
    'What product did you buy?',
    'Your city',
    'Teléfono',
  ])('%s asks for no words, or hardly, and for no mark', (header) => {
    expect(questionCues(header).text).toBeLessThan(0.65);
    expect(mark(header)).toBe(false);
  });
});
