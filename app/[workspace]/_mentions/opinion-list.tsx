'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'use-intl';
import type { MentionDetail } from '@/lib/metrics/read-mention';
import { usePageSearch } from '../../_shell/use-page-search';
import { Badge, DriverDot, PolaritySign } from '../../_ui/marks';
import { Panel } from '../../_ui/panel';
import { useFigures } from '../../_ui/use-figures';
import { useNames } from '../../_ui/use-names';

/** Each opinion with its words, its score, and the way to all who say the same. */
export function OpinionList({ mention }: { readonly mention: MentionDetail }) {
  const t = useTranslations('mentions');
  const cause = useTranslations('cause');
  const shell = useTranslations('shell');
  const locale = useLocale();
  const names = useNames();
  const figures = useFigures();
  const { to } = usePageSearch();
  return (
    <Panel title={t('opinions')}>
      {mention.opinions.length === 0 ? <p className="text-muted">{t('opinionsNone')}</p> : null}
      <ul className="divide-y divide-line">
        {mention.opinions.map((opinion) => (
          <li
            key={`${opinion.in}-${opinion.start}-${opinion.driver}-${opinion.touchpoint}-${opinion.polarity}`}
            className="py-3 first:pt-0 last:pb-0"
          >
            <p className="flex flex-wrap items-center gap-2">
              <DriverDot driver={opinion.driver} />
              <PolaritySign polarity={opinion.polarity} label={shell(opinion.polarity)} />
              <Link href={to(`/causes/${opinion.driver}/${opinion.touchpoint}`)} className="quiet-link font-medium">
                {names.pole(opinion.driver, opinion.polarity === 'positive')} · {names.touchpoint(opinion.touchpoint)}
              </Link>
              {opinion.packTouchpoint ? <Badge>{opinion.packTouchpoint.name[locale]}</Badge> : null}
              {opinion.primary ? <Badge>{t('primary')}</Badge> : null}
              <span className="figures ml-auto text-[0.8125rem] text-muted">{figures.signed(opinion.score, 2)}</span>
            </p>
            <p className="mt-1 text-[0.8125rem] text-muted">
              «{(opinion.in === 'title' ? (mention.title ?? '') : mention.text).slice(opinion.start, opinion.end)}»
              {opinion.subReason ? ` · ${cause(`subReasons.${opinion.subReason}`)}` : ''}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
