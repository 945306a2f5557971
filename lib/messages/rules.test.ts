import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analysis/analyse';
import { catalogues } from './catalogue';

const TEXTS = [
  'The room was NOT clean, but the staff were very friendly!! 😡',
  'Ojalá fuera un buen hotel, aunque la cama era algo cómoda. ¿Es bueno el desayuno?',
  'Nobody answered the phone. It is not worth it. #terrible',
  'Excellent, I love everything about it.',
  'Terrible delay and a rude crew. Thanks.',
];

describe('the names of the rules in the sum', () => {
  it('are there in both languages for every rule these texts go through', () => {
    const rules = new Set(
      TEXTS.flatMap((text) => analyse({ text, title: 'Awful hotel', rating: 1, ratingMax: 5 }).explanation).flatMap(
        (term) => term.rule.split('+'),
      ),
    );
    expect(rules.size).toBeGreaterThan(6);
    for (const { mentions } of Object.values(catalogues)) {
      for (const rule of rules) expect(Object.keys(mentions.rules)).toContain(rule);
    }
  });
});
