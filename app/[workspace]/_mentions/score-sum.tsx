'use client';

import { useMessages, useTranslations } from 'use-intl';
import { prepareSum } from '@/lib/charts/prepare-sum';
import type { MentionDetail } from '@/lib/metrics/read-mention';
import { FiguresTable } from '../../_ui/figures-table';
import { Notice } from '../../_ui/states';
import { Panel } from '../../_ui/panel';
import { useFigures } from '../../_ui/use-figures';

/** The sum that made the score, to the last ten-thousandth. */
export function ScoreSum({ mention }: { readonly mention: MentionDetail }) {
  const t = useTranslations('mentions');
  const figures = useFigures();
  const sum = prepareSum(mention.explanation);
  const names: Readonly<Record<string, string>> = useMessages().mentions.rules;
  const nameOf = (rule: string) => names[rule] ?? rule;
  return (
    <Panel title={t('sum')} hint={sum.rows.length > 0 ? t('sumHint') : null}>
      {mention.explanationIsCurrent ? null : (
        <div className="mb-4">
          <Notice tone="warn">{t('olderReading')}</Notice>
        </div>
      )}
      {sum.rows.length === 0 ? (
        <p className="text-muted">{t('sumNone')}</p>
      ) : (
        <FiguresTable
          caption={t('sum')}
          textColumns={2}
          head={[t('evidence'), t('rule'), t('weight'), t('contribution')]}
          rows={sum.rows.map((row) => ({
            key: row.key,
            cells: [
              row.text === '' ? '—' : row.text,
              <span key="rule" className="text-muted">
                {row.rule.split('+').map(nameOf).join(' · ')}
                {row.source ? (
                  <span className="block text-xs">
                    {t(`origins.${row.source.origin}`)} · {row.source.id}
                  </span>
                ) : null}
              </span>,
              figures.signed(row.weight, 2),
              figures.signed(row.contribution),
            ],
          }))}
          foot={[
            t('total'),
            `${t('score')} ${figures.signed(mention.sentiment.score, 4)}`,
            '',
            figures.signed(sum.total),
          ]}
        />
      )}
    </Panel>
  );
}
