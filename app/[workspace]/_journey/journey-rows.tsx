'use client';

import Link from 'next/link';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { JourneyModel, JourneyRow } from '@/lib/charts/prepare-journey';
import { ShareBar } from '../../_charts/share-bar';
import { ChangeNote } from '../../_shell/change-note';
import { usePageSearch } from '../../_shell/use-page-search';
import { DriverDot } from '../../_ui/marks';
import { Panel } from '../../_ui/panel';
import { useFigures } from '../../_ui/use-figures';
import { useNames } from '../../_ui/use-names';
import { HeatChip } from './journey-map';
import { JourneyTable } from './journey-table';

const MOST_REASONS = 2;
const grid =
  'grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 md:grid-cols-[minmax(0,13rem)_5rem_minmax(0,1fr)_6.5rem_minmax(9rem,16rem)]';

/** The places of the workspace's industry that complaints name here; each leads to the comments. */
function PackPlaces({ row: { packPlaces, touchpoint } }: { readonly row: JourneyRow }) {
  const locale = useLocale();
  const figures = useFigures();
  const { to } = usePageSearch();
  if (packPlaces.length === 0) return null;
  return (
    <ul className="mt-0.5 flex flex-wrap gap-x-3 text-xs text-muted">
      {packPlaces.map(({ place, name, share }) => (
        <li key={place}>
          <Link
            href={to('/mentions', {
              touchpoint,
              packTouchpoint: place,
              polarity: 'negative',
              driver: null,
              stage: null,
            })}
            className="quiet-link relative z-1"
          >
            {name[locale]} {figures.share(share)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Row({ row }: { readonly row: JourneyRow }) {
  const t = useTranslations('journey');
  const shell = useTranslations('shell');
  const names = useNames();
  const figures = useFigures();
  const { to } = usePageSearch();
  const negative = figures.share(row.negativeShare);
  return (
    <li className={`${grid} relative items-start rounded-md py-2 hover:bg-hover md:-mx-2 md:px-2`}>
      <div className="min-w-0">
        <Link
          href={to(`/causes/all/${row.touchpoint}`, { stage: null })}
          className="font-medium after:absolute after:inset-0"
        >
          {names.touchpoint(row.touchpoint)}
        </Link>
        <p className="mt-0.5 flex flex-wrap gap-x-3 text-xs text-muted">
          {row.reasons.slice(0, MOST_REASONS).map((driver) => (
            <span key={driver} className="inline-flex items-center gap-1.5">
              <DriverDot driver={driver} />
              {names.complaint(driver)}
            </span>
          ))}
        </p>
        <PackPlaces row={row} />
      </div>
      <span className="figures hidden text-right text-[0.8125rem] md:block">{figures.count(row.mentions)}</span>
      <p className="figures order-3 col-span-2 mt-1 text-[0.8125rem] text-muted md:hidden">
        {shell('mentionsCount', { n: row.mentions })} · {t('negativeOf', { share: negative })}
      </p>
      <span className="order-4 col-span-2 md:order-none md:col-span-1">
        {row.negativeShare.tooFew ? null : (
          <ShareBar share={row.negativeShare} driver={row.reasons[0] ?? 'all'} top={1} />
        )}
      </span>
      <span className="figures hidden text-right text-[0.8125rem] md:block">{negative}</span>
      <div className="order-2 text-right md:order-none md:text-left">
        <p className="figures text-[0.8125rem] whitespace-nowrap">
          <HeatChip row={row} />{' '}
          {row.share.tooFew ? null : (
            <span className="hidden text-muted sm:inline">
              ({figures.hundred(row.share.low)}–{figures.hundred(row.share.high)})
            </span>
          )}
        </p>
        {row.change ? <ChangeNote brief change={row.change} className="hidden md:block" /> : null}
      </div>
      {row.change ? <ChangeNote change={row.change} className="order-5 col-span-2 md:hidden" /> : null}
    </li>
  );
}

function StageRows({ title, rows }: { readonly title: string; readonly rows: readonly JourneyRow[] }) {
  const t = useTranslations('journey');
  const names = useNames();
  const format = useFormatter();
  const quiet = rows.filter(({ share }) => share.n === 0).map(({ touchpoint }) => names.touchpoint(touchpoint));
  return (
    <section className="border-t border-line pt-3">
      <h3 className="mb-1 text-xs font-semibold text-muted">{title}</h3>
      <ul>
        {rows
          .filter(({ share }) => share.n > 0)
          .map((row) => (
            <Row key={row.touchpoint} row={row} />
          ))}
      </ul>
      {quiet.length > 0 ? (
        <p className="py-1 text-[0.8125rem] text-muted">{t('quiet', { list: format.list(quiet) })}</p>
      ) : null}
    </section>
  );
}

/** Every touchpoint with how much is said of it, how much of that complains, and what changed; each opens its causes. */
export function JourneyRows({ model, compared }: { readonly model: JourneyModel; readonly compared: boolean }) {
  const t = useTranslations('journey');
  const names = useNames();
  return (
    <Panel title={t('rows')} hint={t('rowsHint')}>
      <div aria-hidden="true" className={`${grid} mb-2 hidden text-xs text-muted md:grid`}>
        <span>{t('touchpoint')}</span>
        <span className="text-right">{t('volume')}</span>
        <span className="col-span-2">{t('negative')}</span>
        <span>{t(compared ? 'ofComplaintsChange' : 'ofComplaints')}</span>
      </div>
      <div className="space-y-3">
        {model.stages.map(({ stage, rows }) => (
          <StageRows key={stage} title={names.stage(stage)} rows={rows} />
        ))}
        {model.unplaced ? <StageRows title={t('unplacedRows')} rows={[model.unplaced]} /> : null}
      </div>
      {compared ? null : <p className="mt-4 text-[0.8125rem] text-muted">{t('noCompare')}</p>}
      <JourneyTable model={model} />
    </Panel>
  );
}
