'use client';

import { useTranslations } from 'use-intl';
import type { Overview } from '@/lib/domain/answers';
import type { Population } from '@/lib/domain/question';
import { isLeftOver, prepareShares, type Counting } from '@/lib/charts/prepare-shares';
import { SharesPicture } from '../../_charts/shares-picture';
import { usePageSearch } from '../../_shell/use-page-search';
import { Panel } from '../../_ui/panel';
import { Segmented } from '../../_ui/segmented';
import { mentionsOf } from './mentions-of';

interface Props {
  readonly overview: Overview;
  readonly population: Population;
  readonly counting: Counting;
}

export function Reasons({ overview, population, counting }: Props) {
  const t = useTranslations('overview');
  const { params, set, to } = usePageSearch();
  const model = prepareShares(overview, population, counting);
  const hint = model.rows.every(({ share }) => share.tooFew) ? t('reasonsFew') : t(`reasonsHint.${counting}`);
  return (
    <Panel
      title={t('reasons')}
      hint={params.has('driver') ? `${hint} ${t('reasonsAll')}` : hint}
      actions={
        <>
          <Segmented
            label={t('population')}
            value={population}
            options={[
              { value: 'leaving', label: t('leaving') },
              { value: 'negative', label: t('negative') },
            ]}
            onChange={(value) => set({ population: value })}
          />
          <Segmented
            label={t('counting')}
            value={counting}
            options={[
              { value: 'single', label: t('single') },
              { value: 'multi', label: t('multi') },
            ]}
            onChange={(value) => set({ count: value })}
          />
        </>
      }
    >
      <SharesPicture
        model={model}
        hrefOf={(row) =>
          isLeftOver(row.key) || row.share.n === 0
            ? null
            : to('/mentions', mentionsOf({ population, driver: row.key, counting }))
        }
      />
      <p className="mt-3 text-[0.8125rem] text-muted">{t(counting === 'single' ? 'singleNote' : 'multiNote')}</p>
    </Panel>
  );
}
