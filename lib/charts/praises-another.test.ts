import { expect, it } from 'vitest';
import { praisesAnother } from './praises-another';

const glad = { label: 'positive', score: 0.5, mixed: false } as const;
const complaint = { polarity: 'negative' } as const;
const praise = { polarity: 'positive' } as const;

it('takes glad words for praise of this company only of those who stay and do not only complain', () => {
  expect(praisesAnother({ sentiment: glad, leaving: 'none', opinions: [] })).toBe(false);
  expect(praisesAnother({ sentiment: glad, leaving: 'none', opinions: [praise, complaint] })).toBe(false);
  expect(praisesAnother({ sentiment: glad, leaving: 'leaving', opinions: [] })).toBe(true);
  expect(praisesAnother({ sentiment: glad, leaving: 'none', opinions: [complaint] })).toBe(true);
  const sad = { label: 'negative', score: -0.5, mixed: false } as const;
  expect(praisesAnother({ sentiment: sad, leaving: 'leaving', opinions: [complaint] })).toBe(false);
});
