'use client';

import { useTranslations } from 'use-intl';
import type { SentimentLabel } from '@/lib/domain/taxonomy';
import { Badge } from '../../_ui/marks';
import { useFigures } from '../../_ui/use-figures';

const TONES = { positive: 'good', negative: 'danger', neutral: 'neutral', none: 'neutral' } as const;

/** The tone of a text, with its score where one is given. */
export function ToneBadge({ label, score }: { readonly label: SentimentLabel; readonly score?: number }) {
  const t = useTranslations('mentions');
  const figures = useFigures();
  return (
    <Badge tone={TONES[label]}>
      {t(`sentiment.${label}`)}
      {score === undefined ? null : <span className="figures font-normal">{figures.signed(score, 2)}</span>}
    </Badge>
  );
}
