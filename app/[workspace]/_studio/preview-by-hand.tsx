'use client';

import { useTranslations } from 'use-intl';
import type { Preview } from '@/lib/analysis/edits/preview-result';
import { TableBehind } from '../../_ui/figures-table';
import { useFigures } from '../../_ui/use-figures';
import { useToneNames } from './use-tone-names';

type ByHand = Preview['byHand'];

/** Fewer labels than this tell nothing of a difference. */
const FEW = 30;

interface Row {
  readonly key: string;
  readonly name: string;
  readonly before: { readonly precision: number; readonly recall: number } | undefined;
  readonly after: { readonly precision: number; readonly recall: number } | undefined;
}

/** Precision and recall, before and after, of everything that was labelled by hand. */
function useRows({ label, leaving, drivers, opinions }: ByHand): Row[] {
  const t = useTranslations('vocabulary');
  const tones = useToneNames();
  const signals: Readonly<Record<string, string>> = {
    none: t('preview.leavingSignals.none'),
    risk: t('preview.leavingSignals.risk'),
    leaving: t('preview.leavingSignals.leaving'),
  };
  const ofLabels = (kind: string, compared: ByHand['label'], names: Readonly<Record<string, string>>): Row[] =>
    (compared?.before.labels ?? []).map((before) => ({
      key: `${kind} ${before.label}`,
      name: names[before.label] ?? before.label,
      before,
      after: compared?.after.labels.find((one) => one.label === before.label),
    }));
  const ofFinds = (key: 'drivers' | 'places', compared: ByHand['drivers']): Row[] =>
    compared === null ? [] : [{ key, name: t(`byHand.${key}`), before: compared.before, after: compared.after }];
  return [
    ...ofLabels('tone', label, tones),
    ...ofLabels('leaving', leaving, signals),
    ...ofFinds('drivers', drivers),
    ...ofFinds('places', opinions),
  ];
}

/** Both readings against what people said of mentions by hand. */
export function PreviewByHand({ byHand }: { readonly byHand: ByHand }) {
  const t = useTranslations('vocabulary');
  const figures = useFigures();
  const rows = useRows(byHand);
  const { label, leaving, drivers } = byHand;
  const n = Math.max(label?.n ?? 0, leaving?.n ?? 0, drivers?.n ?? 0);
  if (n === 0) return null;
  const cell = (was: number | undefined, is: number | undefined) =>
    `${figures.percent(was ?? null)} → ${figures.percent(is ?? null)}`;
  return (
    <section className="mt-5">
      <h4 className="text-xs text-muted">{t('byHand.title')}</h4>
      {label === null ? null : (
        <p className="mt-1 text-[0.8125rem]">
          {t('byHand.tone', { mended: label.mended, broken: label.broken, n: label.n })}
        </p>
      )}
      {n < FEW ? <p className="mt-1 text-[0.8125rem] text-muted">{t('byHand.few', { n })}</p> : null}
      <TableBehind
        label={t('stars.table')}
        caption={t('byHand.title')}
        head={[t('byHand.said'), t('stars.precision'), t('stars.recall')]}
        rows={rows.map(({ key, name, before, after }) => ({
          key,
          cells: [name, cell(before?.precision, after?.precision), cell(before?.recall, after?.recall)],
        }))}
      />
    </section>
  );
}
