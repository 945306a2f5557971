import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse';

const read = (text: string) =>
  analyse({ text, lang: /[áéíóúñ¿]|\b(el|la|los|las|un|una|que|de)\b/iu.test(text) ? 'es' : 'en' }).opinions;
const told = (text: string) =>
  read(text).map(({ driver, touchpoint, polarity }) => `${driver} × ${touchpoint} × ${polarity}`);

describe('an aspect beside a word of the lexicon, where no cue tells a reason', () => {
  it.each([
    ['Your flight attendants are hateful.', 'indifference × staff × negative'],
    ['I despise that website.', 'product × website × negative'],
    ['Qué vergüenza de equipaje.', 'promise × belongings × negative'],
    ['Adoro la tarta de esa pastelería.', 'product × product × positive'],
  ])('%s: %s', (text, opinion) => {
    expect(told(text)).toEqual([opinion]);
  });

  it('is proved by both words, weaker than any cue, and adds up to nothing more', () => {
    const text = 'Well now. I despise your flight attendants.';
    const { opinions, sentiment, explanation } = analyse({ text, lang: 'en' });
    const [opinion] = opinions;
    expect(opinion?.cues.map((cue) => [cue.text, cue.role])).toEqual([
      ['despise', 'driver'],
      ['flight attendants', 'touchpoint'],
    ]);
    expect(text.slice(opinion?.start, opinion?.end)).toBe('I despise your flight attendants.');
    expect(opinion?.primary).toBe(true);
    expect(Math.abs(opinion?.score ?? 1)).toBeLessThan(0.35);
    expect(explanation.reduce((sum, term) => sum + term.contribution, 0)).toBe(Math.round(sentiment.score * 10_000));
  });

  it.each([
    ['thanks', 'Thanks for the pasta sauce.'],
    ['a smile', 'Our waiter 😂😂'],
    ['an event', 'La huelga de pilotos empieza el lunes.'],
    ['a word in another sentence', 'We saw the waiter. I despise rain.'],
    ['a word of the other pole', 'The waiter brought hope. Hatred, misery, torture, evil.'],
    ['the whole', 'I adore this hotel.'],
    ['no aspect', 'I despise you.'],
  ])('%s gives none: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
