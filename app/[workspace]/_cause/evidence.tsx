'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { CauseDetail } from '@/lib/domain/answers';
import { usePageSearch } from '../../_shell/use-page-search';
import { Panel } from '../../_ui/panel';
import { MentionList } from '../_mentions/mention-list';
import { mentionsOfCause } from './mentions-of-cause';

/** A phone shows these; all the rest are one link away. */
const ON_PHONES = 4;

/** The words themselves: only the opinions of this cause are marked. */
export function Evidence({ cause }: { readonly cause: CauseDetail }) {
  const t = useTranslations('cause');
  const { params, to } = usePageSearch();
  return (
    <Panel title={t('evidence')} hint={t('evidenceHint')}>
      {cause.evidence.length === 0 ? (
        <p className="text-muted">{t('evidenceNone')}</p>
      ) : (
        <MentionList
          mentions={cause.evidence}
          onPhones={ON_PHONES}
          marks={(opinion) =>
            opinion.polarity === 'negative' &&
            (cause.driver === 'all' || opinion.driver === cause.driver) &&
            (cause.touchpoint === 'all' || opinion.touchpoint === cause.touchpoint)
          }
        />
      )}
      <p className="mt-4">
        <Link href={to('/mentions', mentionsOfCause(cause, params))} className="quiet-link font-medium">
          {t('seeAll')}
        </Link>
      </p>
    </Panel>
  );
}
