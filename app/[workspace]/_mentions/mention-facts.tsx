'use client';

import { Star, StarHalf } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { praisesAnother } from '@/lib/charts/praises-another';
import type { MentionSummary } from '@/lib/domain/answers';
import { useFilterLabels } from '../../_shell/use-filter-labels';
import { Badge } from '../../_ui/marks';
import { useFigures } from '../../_ui/use-figures';

const STARS = 5;

export function useMentionDate(): (mention: MentionSummary) => string {
  const t = useTranslations('mentions');
  const figures = useFigures();
  return (mention) => {
    if (mention.day === null) return t('undated');
    const date = figures.day(mention.day);
    return mention.approximateDate ? t('approximate', { date }) : date;
  };
}

/** Whole from three quarters on, half from a quarter. */
function OneStar({ filled }: { readonly filled: number }) {
  const half = filled >= 0.25 && filled < 0.75;
  return (
    <span aria-hidden="true" className="relative inline-flex">
      <Star className="size-3.5" fill={filled >= 0.75 ? 'currentColor' : 'none'} />
      {half ? <StarHalf className="absolute inset-0 size-3.5" fill="currentColor" /> : null}
    </span>
  );
}

function Rating({ rating }: { readonly rating: NonNullable<MentionSummary['rating']> }) {
  const t = useTranslations('mentions');
  const top = Number(/-(\d+)$/.exec(rating.scale)?.[1] ?? (rating.scale === 'nps' ? 10 : 0));
  const label = top > 0 ? t('rating', { value: rating.raw, max: top }) : t('ratingRaw', { value: rating.raw });
  if (top !== STARS) {
    return (
      <>
        <span className="figures">{label}</span>
        <span aria-hidden="true">·</span>
      </>
    );
  }
  return (
    <span className="inline-flex gap-px text-warn">
      <span className="sr-only">{label}</span>
      {Array.from({ length: STARS }, (_, index) => (
        <OneStar key={index} filled={rating.raw - index} />
      ))}
    </span>
  );
}

/** What the writer means to do, then rating, date, source and tone, on one line. */
export function MentionFacts({ mention }: { readonly mention: MentionSummary }) {
  const t = useTranslations('mentions');
  const dateOf = useMentionDate();
  const label = useFilterLabels();
  const { sentiment } = mention;
  return (
    <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[0.8125rem] text-muted">
      {mention.leavingKind ? (
        <Badge tone={mention.leaving === 'leaving' ? 'danger' : 'warn'}>
          {t(`leavingKinds.${mention.leavingKind}`)}
        </Badge>
      ) : null}
      {mention.rating ? <Rating rating={mention.rating} /> : null}
      <span className="figures">{dateOf(mention)}</span>
      <span aria-hidden="true">·</span>
      <span className="truncate">{label('source', mention.source)}</span>
      {praisesAnother(mention) ? (
        <>
          <span aria-hidden="true">·</span>
          <span>{t('tone', { label: t(`tones.${sentiment.label}`) })}</span>
        </>
      ) : (
        <Badge tone={sentiment.label === 'positive' ? 'good' : 'neutral'}>
          {t(`sentiment.${sentiment.label}`)}
          {sentiment.mixed ? ` · ${t('mixed')}` : ''}
        </Badge>
      )}
    </p>
  );
}
