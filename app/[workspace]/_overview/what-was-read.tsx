'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Overview } from '@/lib/domain/answers';
import { STANDS_FOR } from '@/lib/domain/standing';
import type { Patch } from '../../_data/filter-params';
import { usePageSearch } from '../../_shell/use-page-search';
import { Panel } from '../../_ui/panel';
import { useFigures } from '../../_ui/use-figures';

interface Line {
  readonly key: string;
  readonly label: string;
  readonly n: number;
  readonly patch: Patch | null;
}

function Lines({ lines, total }: { readonly lines: readonly Line[]; readonly total?: Line }) {
  const figures = useFigures();
  const { to } = usePageSearch();
  const figure = (line: Line): ReactNode =>
    line.patch && line.n > 0 ? (
      <Link href={to('/mentions', line.patch)} className="quiet-link">
        {figures.count(line.n)}
      </Link>
    ) : (
      figures.count(line.n)
    );
  return (
    <dl className="text-[0.8125rem]">
      {lines.map((line) => (
        <div key={line.key} className="flex justify-between gap-4 border-b border-line py-1.5 last:border-0">
          <dt className="text-muted">{line.label}</dt>
          <dd className="figures">{figure(line)}</dd>
        </div>
      ))}
      {total ? (
        <div className="flex justify-between gap-4 border-t-2 border-line py-1.5 font-semibold">
          <dt>{total.label}</dt>
          <dd className="figures">{figure(total)}</dd>
        </div>
      ) : null}
    </dl>
  );
}

/** Who stands by it at the end of the period, whenever it was said. */
const STILL_OPEN: Patch = { standing: 'open', from: null, compare: null };

/** The ledger of what was read: the parts add up to the whole. */
export function WhatWasRead({ overview }: { readonly overview: Overview }) {
  const t = useTranslations('overview');
  const figures = useFigures();
  const { to } = usePageSearch();
  const { coverage, totals, open } = overview;
  const parts: Line[] = [
    { key: 'signal', label: t('withSignal'), n: coverage.withSignal, patch: null },
    { key: 'none', label: t('noSignal'), n: coverage.noSignal, patch: null },
    { key: 'text', label: t('noText'), n: coverage.noText, patch: null },
    { key: 'language', label: t('notRead'), n: coverage.otherLanguage, patch: null },
  ];
  const signals: Line[] = [
    { key: 'leaving', label: t('leaving'), n: totals.leaving, patch: { leaving: 'leaving' } },
    { key: 'risk', label: t('risk'), n: totals.risk, patch: { leaving: 'risk' } },
    { key: 'negative', label: t('trendNegative'), n: totals.negative, patch: { polarity: 'negative' } },
  ];
  return (
    <Panel title={t('read')} hint={t('readHint')}>
      <Lines
        lines={parts.filter((line) => line.n > 0 || line.key === 'signal' || line.key === 'none')}
        total={{ key: 'total', label: t('total'), n: coverage.mentions, patch: {} }}
      />
      <p className="mt-2 text-xs text-muted">{t('depths')}</p>
      {coverage.undated > 0 ? (
        <p className="mt-2 text-[0.8125rem] text-muted">{t('undatedRead', { n: coverage.undated })}</p>
      ) : null}
      <h3 className="mt-5 mb-1 text-[0.8125rem] font-semibold">{t('signals')}</h3>
      <Lines lines={signals} />
      <p className="mt-3 flex justify-between gap-4 border-t border-line pt-2 text-[0.8125rem] font-semibold">
        <span>{t('open', { day: figures.day(open.asOf) })}</span>
        <span className="figures">
          {open.n > 0 ? (
            <Link href={to('/mentions', STILL_OPEN)} className="quiet-link">
              {figures.count(open.n)}
            </Link>
          ) : (
            figures.count(open.n)
          )}
        </span>
      </p>
      <p className="mt-1 text-xs text-muted">{t('openHint', { days: STANDS_FOR.threat })}</p>
    </Panel>
  );
}
