import { describe, expect, it } from 'vitest';
import { generateSample } from '@/lib/sample/generate-sample';
import { readPart } from '../text/read-part';
import { ANALYSED_LANGUAGES } from '../types';
import { languageCues } from './language-cues';
import { matcherOf } from './own-cues';
import { holdsTellingWord } from './telling-words';

describe('parts without a word that patterns need', () => {
  it.each([
    ['(no|ni)? ..1 me (colgaron|cortaron la) ..2 llamada', 'Me colgaron.', true],
    ['(no|ni)? ..1 me (colgaron|cortaron la) ..2 llamada', 'La llamada.', false],
    ['(no|ni)? ..1 me (colgaron|cortaron la) ..2 llamada', 'No me gusta la mesa.', false],
    ['cancel* it', 'I am cancelling it.', true],
    ['cancel* it', 'I like it.', false],
    ['# (veces|horas)', 'Tres veces.', true],
    ['#', '3', true],
    ['#', 'tres', false],
  ])('%s: %s', (patterns, text, isHeld) => {
    expect(holdsTellingWord([patterns])(readPart(text, 'text'))).toBe(isHeld);
  });

  it('are none in which a pattern of the languages stands, and most', () => {
    const parts = generateSample({ today: 20_782 })
      .slice(0, 1500)
      .map(({ text }) => readPart(text, 'text'));
    for (const language of ANALYSED_LANGUAGES) {
      let [told, matched, all] = [0, 0, 0];
      for (const entry of languageCues[language].drivers.slice(0, 40)) {
        const matcher = matcherOf(language, { drivers: [entry], aspects: [], leaving: [] });
        const holds = holdsTellingWord([entry.patterns]);
        for (const part of parts.slice(0, 400)) {
          all += 1;
          const isHeld = holds(part);
          if (isHeld) told += 1;
          if (!matcher.match(part).some(({ role }) => role === 'driver')) continue;
          matched += 1;
          expect(isHeld, `${entry.id}: ${part.source}`).toBe(true);
        }
      }
      expect(matched).toBeGreaterThan(20);
      expect(told).toBeLessThan(all);
    }
  });
});
