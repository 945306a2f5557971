'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Headline, HeadlineModel } from '@/lib/charts/prepare-headline';
import type { Population } from '@/lib/domain/question';
import type { Driver } from '@/lib/domain/taxonomy';
import { ChangeNote } from '../../_shell/change-note';
import { usePageSearch } from '../../_shell/use-page-search';
import { useFigures } from '../../_ui/use-figures';
import { useNames } from '../../_ui/use-names';
import { mentionsOf, type Selection } from './mentions-of';

const suffix = { leaving: 'Leaving', negative: 'Negative' } as const satisfies Record<Population, string>;

function useLinkTo() {
  const { to } = usePageSearch();
  return (selection: Omit<Selection, 'counting'>, className: string) =>
    function LinkedFigure(chunks: ReactNode) {
      return (
        <Link
          href={to('/mentions', mentionsOf({ ...selection, counting: 'single' }))}
          className={`quiet-link figures ${className}`}
        >
          {chunks}
        </Link>
      );
    };
}

function Sentence({ headline }: { readonly headline: Headline }) {
  const t = useTranslations('overview');
  const figures = useFigures();
  const linkTo = useLinkTo();
  const { population } = headline;
  if ('of' in headline) {
    const { kind, of } = headline;
    return t.rich(`${kind}${suffix[population]}`, { of, top: linkTo({ population }, '') });
  }
  const { top, second } = headline;
  const strong = (driver: Driver) => (chunks: ReactNode) => (
    <strong className={`font-semibold text-driver driver-${driver}`}>{chunks}</strong>
  );
  return t.rich(`${headline.kind}${suffix[population]}`, {
    value: figures.hundred(top.share.value),
    low: figures.hundred(top.share.low),
    high: figures.hundred(top.share.high),
    reason: t(`reason.${top.driver}`),
    otherValue: figures.hundred(second.share.value),
    other: t(`reason.${second.driver}`),
    top: linkTo({ population, driver: top.driver }, 'font-semibold'),
    second: linkTo({ population, driver: second.driver }, 'font-semibold'),
    b: strong(top.driver),
  });
}

/** What became of the shares that the sentence names. */
function Since({ headline }: { readonly headline: Headline }) {
  const t = useTranslations('overview');
  const names = useNames();
  if ('of' in headline) return null;
  const changed = [headline.top, headline.second].flatMap(({ driver, share, change }) =>
    change && !share.tooFew ? [{ driver, change }] : [],
  );
  if (changed.length === 0) return null;
  return (
    <div className="mt-4 text-[0.8125rem]">
      <p className="text-muted">{t('since')}</p>
      <ul>
        {changed.map(({ driver, change }) => (
          <li key={driver} className="mt-1 flex flex-wrap items-baseline gap-x-2">
            <span className="font-medium">{names.complaint(driver)}</span>
            <ChangeNote brief change={change} className="mt-0!" />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The answer in one sentence that claims no more than it knows. */
export function Answer({ model }: { readonly model: HeadlineModel }) {
  const t = useTranslations('overview');
  const linkTo = useLinkTo();
  const { headline, fallbackFrom } = model;
  const of = 'of' in headline ? null : headline.top.share.of;
  const effective = 'of' in headline ? null : Math.round(headline.top.share.nEffective ?? headline.top.share.of);
  return (
    <div>
      <p className="headline">
        <Sentence headline={headline} />
      </p>
      <Since headline={headline} />
      {fallbackFrom === null ? null : (
        <p className="mt-4 max-w-prose text-muted">
          {fallbackFrom === 0 ? t('fallback') : t('fallbackFew', { of: fallbackFrom })}
        </p>
      )}
      {of === null ? null : (
        <p className="mt-4 max-w-prose text-[0.8125rem] text-muted">
          {t.rich('basis', { of, n: linkTo({ population: headline.population }, 'text-ink') })}
          {effective === null || effective >= of ? null : ` ${t('effective', { n: effective })}`}
        </p>
      )}
    </div>
  );
}
