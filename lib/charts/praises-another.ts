import type { MentionSummary } from '@/lib/domain/answers';

/** Glad words by someone who goes or may, or beside complaints alone: likely of another company, and no praise of this one. */
export function praisesAnother({
  sentiment,
  leaving,
  opinions,
}: Pick<MentionSummary, 'sentiment' | 'leaving'> & {
  readonly opinions: readonly Pick<MentionSummary['opinions'][number], 'polarity'>[];
}): boolean {
  const complains = opinions.length > 0 && opinions.every(({ polarity }) => polarity === 'negative');
  return sentiment.label === 'positive' && (leaving !== 'none' || complains);
}
