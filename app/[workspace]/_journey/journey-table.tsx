'use client';

import { useTranslations } from 'use-intl';
import type { JourneyModel, JourneyRow } from '@/lib/charts/prepare-journey';
import { TableBehind } from '../../_ui/figures-table';
import { useFigures } from '../../_ui/use-figures';
import { useNames } from '../../_ui/use-names';

/** The whole map in figures. */
export function JourneyTable({ model }: { readonly model: JourneyModel }) {
  const t = useTranslations('journey');
  const shell = useTranslations('shell');
  const names = useNames();
  const { bounds, count, points } = useFigures();
  const rowOf = (stage: string) => (row: JourneyRow) => ({
    key: row.touchpoint,
    cells: [
      names.touchpoint(row.touchpoint),
      stage,
      count(row.mentions),
      ...bounds(row.negativeShare),
      ...bounds(row.share),
      row.change ? `${points(row.change.difference)} (${points(row.change.low)} … ${points(row.change.high)})` : '',
    ],
  });
  return (
    <TableBehind
      label={shell('table')}
      caption={t('rows')}
      textColumns={2}
      head={[
        t('touchpoint'),
        t('stage'),
        t('volume'),
        t('negative'),
        t('low'),
        t('high'),
        t('ofComplaints'),
        t('low'),
        t('high'),
        t('change'),
      ]}
      rows={[
        ...model.stages.flatMap(({ stage, rows }) => rows.map(rowOf(names.stage(stage)))),
        ...(model.unplaced ? [rowOf('')(model.unplaced)] : []),
      ]}
    />
  );
}
