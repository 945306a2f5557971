import type { Polarity } from '@/lib/domain/taxonomy';
import type { CueLine } from '@/lib/domain/vocabulary';
import type { AnalysedLanguage } from '../types';
import type { Patterns } from './cue-entries';
import { languageCues } from './language-cues';
import { parsePattern, type Sequence, splitPatterns } from './parse-pattern';

const SPELT = 60;

/** What a sequence reads as; `…` where other words may stand. */
const wordsOf = ({ steps, gap }: Sequence): string[] => [
  ...steps.flatMap(({ gap: before, words }) => [...(before > 0 ? ['…'] : []), (words[0] ?? '').replace('*', '…')]),
  ...(gap > 0 ? ['…'] : []),
];

/** One way of saying what a pattern stands for: the first choice of each place, optional words left out. */
export function spellPattern(pattern: string): string {
  const words = parsePattern(pattern).flatMap(([first]) => (first === undefined ? [] : wordsOf(first)));
  return words.filter((word, at) => word !== '…' || (at > 0 && words[at - 1] !== '…')).join(' ');
}

function spell(patterns: Patterns): Pick<CueLine, 'examples' | 'patterns'> {
  const all = splitPatterns(patterns);
  return { examples: [...new Set(all.slice(0, SPELT).map(spellPattern))], patterns: all.length };
}

const NOTHING = { driver: null, polarity: null, subReason: null, touchpoint: null, kind: null } as const;
const poleOf = (weight: number): Polarity => (weight < 0 ? 'negative' : 'positive');

/** The cues of a language one by one, in the order of its files: reasons, places, judgements, words of leaving. */
export function describeCues(language: AnalysedLanguage): CueLine[] {
  const { drivers, aspects, evaluations, leaving } = languageCues[language];
  return [
    ...drivers.map(({ id, driver, polarity, subReason, touchpoint, patterns }) => ({
      ...NOTHING,
      ...spell(patterns),
      rule: id,
      says: 'driver' as const,
      driver,
      polarity,
      subReason: subReason ?? null,
      touchpoint: touchpoint ?? null,
    })),
    ...aspects.map(({ id, driver, touchpoint, patterns }) => ({
      ...NOTHING,
      ...spell(patterns),
      rule: id,
      says: 'place' as const,
      driver,
      touchpoint,
    })),
    ...evaluations.map(({ id, weight, patterns }) => ({
      ...NOTHING,
      ...spell(patterns),
      rule: id,
      says: 'judgement' as const,
      polarity: poleOf(weight),
    })),
    ...leaving.map(({ id, kind, patterns }) => ({
      ...NOTHING,
      ...spell(patterns),
      rule: id,
      says: 'leaving' as const,
      kind,
    })),
  ];
}
