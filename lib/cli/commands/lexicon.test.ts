import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { lexiconSources } from '@/lib/analysis/sentiment/describe-entry';
import { ORIGINS } from '@/lib/analysis/languages/lexicon-source';
import { LEXICON_LANGUAGES, type LexiconOptions, runLexicon } from './lexicon';

const notice = readFileSync(fileURLToPath(new URL('../../../NOTICE', import.meta.url)), 'utf8').replaceAll(/\s+/g, ' ');

function run(words: readonly string[], options: LexiconOptions = {}): string {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  expect(runLexicon(words, options, { stdout, stderr })).toBe(0);
  expect(stderr.read()).toBeNull();
  return String(stdout.read());
}

describe('raiz lexicon', () => {
  it('tells weight, source, licence and what is overridden, in every language that knows the word', () => {
    const told = run(['like']);
    expect(told).toMatch(/^en {2}like\n/);
    expect(told).toContain('0  en.reviews (Raíz, MIT, ');
    expect(told).toContain('1.5  en.vader (VADER (Hutto & Gilbert 2014), MIT, ');
    expect(run(['super']).match(/^[a-z]{2} {2}super/gm)?.length).toBeGreaterThan(2);
  });

  it('takes the words of a phrase, and JSON', () => {
    expect(run(['no', 'vale', 'la', 'pena'], { lang: 'es' })).toContain('-2.5  es.blame-phrases');
    const [told] = JSON.parse(run(['vale la pena'], { lang: 'es', json: true })) as { weight: number }[];
    expect(told?.weight).toBeGreaterThan(1);
    expect(run(['aeroplane'])).toBe('No lexicon knows "aeroplane".\n');
  });

  it('lists every source, and NOTICE names the origin of each', () => {
    const sources = LEXICON_LANGUAGES.flatMap(lexiconSources);
    const told = run([]);
    for (const { id, origin, stated } of sources) {
      expect(told).toMatch(new RegExp(`^${id} .* ${stated} `, 'm'));
      expect(ORIGINS[origin].notice, id).not.toBeNull();
      expect(notice).toContain(ORIGINS[origin].notice);
    }
  });
});
