import { describe, expect, it } from 'vitest';
import { negotiateLocale } from './negotiate-locale';

describe('negotiateLocale', () => {
  it('prefers what the reader chose', () => {
    expect(negotiateLocale('en', 'es-ES,es;q=0.9')).toBe('en');
  });
  it('follows weights, not order', () => {
    expect(negotiateLocale(undefined, 'fr, en;q=0.4, es-MX;q=0.8')).toBe('es');
  });
  it('skips what is refused, and falls back to English', () => {
    expect(negotiateLocale(undefined, 'es;q=0, de')).toBe('en');
    expect(negotiateLocale('xx', null)).toBe('en');
  });
});
