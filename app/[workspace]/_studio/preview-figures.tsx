'use client';

import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Flip, LeavingMoves, OpinionMoves } from '@/lib/analysis/edits/preview-result';
import { OpinionName } from '../../_ui/opinion-name';
import { useFigures } from '../../_ui/use-figures';
import type { PreviewSoFar } from './use-preview';

const SHOWN = 6;

interface ListProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => readonly [name: ReactNode, figures: ReactNode];
}

function List<T>({ title, items, keyOf, children }: ListProps<T>) {
  const t = useTranslations('vocabulary');
  if (items.length === 0) return null;
  return (
    <section>
      <h4 className="text-xs text-muted">{title}</h4>
      <ul className="mt-1 text-[0.8125rem]">
        {items.slice(0, SHOWN).map((item) => {
          const [name, figures] = children(item);
          return (
            <li
              key={keyOf(item)}
              className="flex min-h-6 flex-wrap items-baseline justify-between gap-x-3 border-b border-line py-1 last:border-0"
            >
              <span className="inline-flex items-baseline gap-1.5">{name}</span>
              <span className="figures ml-auto whitespace-nowrap">{figures}</span>
            </li>
          );
        })}
      </ul>
      {items.length > SHOWN ? (
        <p className="mt-1 text-xs text-muted">{t('preview.more', { n: items.length - SHOWN })}</p>
      ) : null}
    </section>
  );
}

/** How many come, and how many go. */
function Moves({ enters, leaves }: Pick<OpinionMoves, 'enters' | 'leaves'>) {
  const t = useTranslations('vocabulary');
  const figures = useFigures();
  const sides = [
    { n: enters.n, sign: '+', said: t('preview.enter') },
    { n: leaves.n, sign: '−', said: t('preview.leave') },
  ].filter(({ n }) => n > 0);
  return sides.map(({ n, sign, said }, index) => (
    <span key={sign} className={clsx(index > 0 && 'ml-3')}>
      <b className="font-semibold">
        {sign}
        {figures.count(n)}
      </b>{' '}
      <span className="text-muted">{said}</span>
    </span>
  ));
}

/** How many texts pass from which tone to which, and gain or lose which opinion and sign of leaving. */
export function PreviewFigures({ preview: { touched, flips, opinions, leaving } }: { readonly preview: PreviewSoFar }) {
  const t = useTranslations('vocabulary');
  const mentions = useTranslations('mentions');
  const figures = useFigures();
  if (touched === 0) return null;
  if (flips.length + opinions.length + leaving.length === 0)
    return <p className="mt-3 text-[0.8125rem] text-muted">{t('preview.strengthOnly')}</p>;
  return (
    <div className="mt-4 grid gap-x-10 gap-y-4 @lg:grid-cols-2">
      <List<Flip> title={t('preview.tone')} items={flips} keyOf={({ from, to }) => `${from} ${to}`}>
        {({ from, to, n }) => [
          t('preview.passage', { from: mentions(`tones.${from}`), to: mentions(`tones.${to}`) }),
          <b key="n" className="font-semibold">
            {figures.count(n)}
          </b>,
        ]}
      </List>
      <List<OpinionMoves>
        title={t('preview.opinions')}
        items={opinions}
        keyOf={({ driver, touchpoint, polarity }) => `${driver} ${touchpoint} ${polarity}`}
      >
        {({ driver, touchpoint, polarity, ...moves }) => [
          <OpinionName key="name" opinion={{ driver, touchpoint, polarity }} />,
          <Moves key="moves" {...moves} />,
        ]}
      </List>
      <List<LeavingMoves> title={t('preview.leaving')} items={leaving} keyOf={({ kind }) => kind}>
        {({ kind, ...moves }) => [mentions(`leavingKinds.${kind}`), <Moves key="moves" {...moves} />]}
      </List>
    </div>
  );
}
