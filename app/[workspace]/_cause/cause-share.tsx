'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { Counting } from '@/lib/charts/prepare-shares';
import type { CauseDetail } from '@/lib/domain/answers';
import type { Population, Share } from '@/lib/domain/question';
import { ShareBar } from '../../_charts/share-bar';
import { ChangeNote } from '../../_shell/change-note';
import { usePageSearch } from '../../_shell/use-page-search';
import { useFigures } from '../../_ui/use-figures';
import { mentionsOf } from '../_overview/mentions-of';

const words = {
  negative: { every: 'ofNegative', few: 'fewOfNegative', main: 'mainOfNegative' },
  leaving: { every: 'ofLeaving', few: 'fewOfLeaving', main: 'mainOfLeaving' },
} as const;

/** How much of a population names this cause, with its interval; only counts where they are too few. */
export function CauseShare({ cause, population }: { readonly cause: CauseDetail; readonly population: Population }) {
  const t = useTranslations('cause');
  const shell = useTranslations('shell');
  const figures = useFigures();
  const { to } = usePageSearch();
  const { multi, single } = cause.population[population];
  const change = cause.changes[population].multi;
  const few = multi.tooFew;
  const selection = {
    population,
    ...(cause.driver === 'all' ? {} : { driver: cause.driver }),
    touchpoint: cause.touchpoint === 'all' ? null : cause.touchpoint,
  };
  // A zero opens nothing: its filters may exclude each other, praise alone being asked for, which no address can say.
  const link = (counting: Counting, { n }: Share, told: string) =>
    n === 0 ? (
      told
    ) : (
      <Link href={to('/mentions', mentionsOf({ ...selection, counting }))} className="quiet-link text-ink">
        {told}
      </Link>
    );
  return (
    <section className="rounded-card border border-line bg-surface p-5">
      <p className="figures flex items-baseline gap-2">
        <span className="text-3xl font-semibold tracking-tight">{few ? multi.n : figures.percent(multi.value)}</span>
        {few ? null : (
          <span className="text-muted">
            ({figures.hundred(multi.low)}–{figures.hundred(multi.high)})
          </span>
        )}
      </p>
      <p className="mt-1 text-muted">{few ? t(words[population].few, { n: multi.n }) : t(words[population].every)}</p>
      {few ? null : (
        <div className="mt-3">
          <ShareBar share={multi} driver={cause.driver} top={1} before={change?.before} />
        </div>
      )}
      {change && !few ? <ChangeNote change={change} /> : null}
      <p className="figures mt-2 text-[0.8125rem] text-muted">
        {link('multi', multi, shell('nOf', { n: multi.n, of: multi.of }))}
        {' · '}
        {few ? (
          t('tooFew')
        ) : (
          <>
            {link('single', single, figures.share(single))} {t(words[population].main)}
          </>
        )}
      </p>
    </section>
  );
}
