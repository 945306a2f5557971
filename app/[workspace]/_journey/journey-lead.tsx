'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { JourneyHeadline, JourneyModel, JourneyRow } from '@/lib/charts/prepare-journey';
import type { Touchpoint } from '@/lib/domain/taxonomy';
import { usePageSearch } from '../../_shell/use-page-search';
import { useFigures } from '../../_ui/use-figures';
import { useNames } from '../../_ui/use-names';

function useLinkTo() {
  const { to } = usePageSearch();
  return (touchpoint: Touchpoint, className: string) =>
    function LinkedPlace(chunks: ReactNode) {
      return (
        <Link href={to(`/causes/all/${touchpoint}`, { stage: null })} className={`quiet-link ${className}`}>
          {chunks}
        </Link>
      );
    };
}

function Sentence({ headline }: { readonly headline: JourneyHeadline }) {
  const t = useTranslations('journey');
  const overview = useTranslations('overview');
  const names = useNames();
  const figures = useFigures();
  const linkTo = useLinkTo();
  if ('of' in headline) return t(headline.kind, { of: headline.of });
  const said = ({ touchpoint, share }: JourneyRow) => ({
    touchpoint: names.touchpoint(touchpoint),
    value: figures.hundred(share.value),
    top: linkTo(touchpoint, 'font-semibold'),
  });
  const { top } = headline;
  if (headline.kind === 'tie') {
    const { second } = headline;
    return t.rich('tie', {
      ...said(top),
      other: names.touchpoint(second.touchpoint),
      otherValue: figures.hundred(second.share.value),
      second: linkTo(second.touchpoint, 'font-semibold'),
    });
  }
  const [reason = 'indifference'] = top.reasons;
  return t.rich('lead', {
    ...said(top),
    low: figures.hundred(top.share.low),
    high: figures.hundred(top.share.high),
    reason: overview(`reason.${reason}`),
    b: (chunks: ReactNode) => <strong className={`font-semibold text-driver driver-${reason}`}>{chunks}</strong>,
  });
}

/** Where it hurts most, in one sentence, and how many complaints tell no place at all. */
export function JourneyLead({ model: { headline, unplaced } }: { readonly model: JourneyModel }) {
  const t = useTranslations('journey');
  const figures = useFigures();
  const linkTo = useLinkTo();
  return (
    <div className="max-w-4xl">
      <p className="headline">
        <Sentence headline={headline} />
      </p>
      {unplaced && unplaced.share.n > 0 && !unplaced.share.tooFew ? (
        <p className="mt-3 text-[0.8125rem] text-muted">
          {t.rich('unplaced', { share: figures.share(unplaced.share), n: linkTo('unspecified', 'text-ink') })}
        </p>
      ) : null}
    </div>
  );
}
