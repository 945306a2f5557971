'use client';

import { useTranslations } from 'use-intl';
import type { ComparedLabels } from '@/lib/analysis/measures/compare-readings';
import { TableBehind } from '../../_ui/figures-table';
import { useFigures } from '../../_ui/use-figures';
import { useToneNames } from './use-tone-names';

/** Fewer rated texts than this tell nothing. */
const FEW = 30;

/** Whether the change is more than chance, and to which side. */
const verdictOf = ({ low, high }: ComparedLabels['change']): 'better' | 'worse' | 'chance' =>
  low > 0 ? 'better' : high < 0 ? 'worse' : 'chance';

/** Both readings against the stars that customers gave, which neither of them is told. */
export function PreviewStars({ stars }: { readonly stars: ComparedLabels }) {
  const t = useTranslations('vocabulary');
  const names = useToneNames();
  const figures = useFigures();
  const { n, mended, broken, before, after, change } = stars;
  if (n < FEW) return <p className="mt-4 text-[0.8125rem] text-muted">{t('stars.few', { n })}</p>;
  const cell = (was: number | undefined, is: number | undefined) =>
    `${figures.percent(was ?? null, 1)} → ${figures.percent(is ?? null, 1)}`;
  return (
    <section className="mt-5">
      <h4 className="text-xs text-muted">{t('stars.title')}</h4>
      <p className="mt-1 text-[0.8125rem]">{t(`stars.${verdictOf(change)}`, { mended, broken, n })}</p>
      <TableBehind
        label={t('stars.table')}
        caption={t('stars.title')}
        head={[t('preview.tone'), t('stars.precision'), t('stars.recall')]}
        rows={before.labels.map(({ label, precision, recall }) => {
          const now = after.labels.find((one) => one.label === label);
          return {
            key: label,
            cells: [names[label] ?? label, cell(precision, now?.precision), cell(recall, now?.recall)],
          };
        })}
      />
    </section>
  );
}
