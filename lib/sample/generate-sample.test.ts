import { describe, expect, it } from 'vitest';
import { generateSample } from './generate-sample';

const TODAY = 20_782;
const sample = generateSample({ today: TODAY });
const dayOf = (mention: (typeof sample)[number]) => mention.posted?.day ?? 0;

describe('the sample workspace', () => {
  it('is the same each time, and another with another seed', () => {
    expect(generateSample({ today: TODAY })).toEqual(sample);
    expect(generateSample({ today: TODAY, seed: 1 })[0]?.text).not.toBe(sample[0]?.text);
  });

  it('covers two years that end today', () => {
    const days = sample.map(dayOf);
    expect(Math.min(...days)).toBeGreaterThan(TODAY - 730);
    expect(Math.min(...days)).toBeLessThan(TODAY - 725);
    expect(Math.max(...days)).toBeLessThanOrEqual(TODAY);
    expect(sample.length).toBeGreaterThan(2500);
  });

  it('leaves no slot unfilled and seldom says the same twice', () => {
    const texts = sample.map((mention) => mention.text).filter((text) => text !== '');
    expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
    expect(new Set(texts).size / texts.length).toBeGreaterThan(0.92);
  });

  it('shows a spike of crashes after one version, and fewer afterwards', () => {
    const crashes = sample.filter(({ text }) => /se cierra sola|app crashes/.test(text));
    const inSpike = crashes.filter((mention) => {
      const at = (dayOf(mention) - (TODAY - 729)) / 730;
      return at >= 0.51 && at <= 0.57;
    });
    expect(crashes.length).toBeGreaterThan(10);
    expect(inSpike.length / crashes.length).toBeGreaterThan(0.25);
  });

  it('has an id of its own for each mention', () => {
    expect(new Set(sample.map((mention) => mention.externalId)).size).toBe(sample.length);
  });
});
