'use client';

import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { CauseAnswer } from '@/lib/domain/answers';
import { ChangeNote } from '../../_shell/change-note';
import { usePageSearch } from '../../_shell/use-page-search';
import { DriverDot } from '../../_ui/marks';
import { Panel } from '../../_ui/panel';
import { useFigures } from '../../_ui/use-figures';
import { useNames } from '../../_ui/use-names';

const SHOWN = 3;

/** The three causes to fix first, all of them told of complaints; each opens into its own page. */
export function Roots({ roots }: { readonly roots: readonly CauseAnswer[] }) {
  const t = useTranslations('overview');
  const shell = useTranslations('shell');
  const names = useNames();
  const figures = useFigures();
  const { params, to } = usePageSearch();
  const filtered = params.has('driver') || params.has('touchpoint');
  return (
    <Panel title={t('fix')} hint={filtered ? `${t('fixHint')} ${t('fixAll')}` : t('fixHint')}>
      {roots.length === 0 ? (
        <p className="text-muted">{t('fixNone')}</p>
      ) : (
        <ol className="grid gap-3 md:grid-cols-3">
          {roots.slice(0, SHOWN).map((root, index) => {
            const leaving = root.population.leaving.multi.n;
            const share = root.population.negative.multi;
            return (
              <li
                key={`${root.driver}-${root.touchpoint}`}
                className="group relative flex flex-col rounded-lg border border-line p-4 hover:border-line-strong hover:bg-hover"
              >
                <p className="flex items-center justify-between text-xs text-muted">
                  <span className="figures">{index + 1}</span>
                  {root.stage ? names.stage(root.stage) : null}
                </p>
                <h3 className="mt-2 text-base leading-snug font-semibold tracking-tight">
                  <Link
                    href={to(`/causes/${root.driver}/${root.touchpoint}`)}
                    className="after:absolute after:inset-0 after:rounded-lg"
                  >
                    {names.touchpoint(root.touchpoint)}
                  </Link>
                </h3>
                <p className="mt-1 flex items-center gap-2 text-[0.8125rem]">
                  <DriverDot driver={root.driver} />
                  {names.complaint(root.driver)}
                </p>
                <p className="figures mt-3 text-[0.8125rem] text-muted">
                  {shell('mentionsCount', { n: share.n })}
                  {leaving > 0 ? `, ${t('fixLeaving', { n: leaving })}` : ''}
                </p>
                {share.tooFew ? null : (
                  <p className="figures pr-6 text-[0.8125rem] text-muted">
                    {t('fixShare', { share: figures.share(share) })}
                  </p>
                )}
                {root.change ? (
                  <div className="pr-6">
                    <ChangeNote change={root.change} />
                  </div>
                ) : null}
                <ArrowRight
                  aria-hidden="true"
                  className="absolute right-4 bottom-4 size-4 text-muted group-hover:text-ink"
                />
              </li>
            );
          })}
        </ol>
      )}
    </Panel>
  );
}
