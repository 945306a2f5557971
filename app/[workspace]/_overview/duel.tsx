'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { DuelModel } from '@/lib/charts/prepare-duel';
import type { Counting } from '@/lib/charts/prepare-shares';
import type { Change } from '@/lib/domain/answers';
import type { Population } from '@/lib/domain/question';
import { ShareBar } from '../../_charts/share-bar';
import { ChangeNote } from '../../_shell/change-note';
import { usePageSearch } from '../../_shell/use-page-search';
import { useFigures } from '../../_ui/use-figures';
import { mentionsOf } from './mentions-of';

const sides = [
  { driver: 'indifference', key: 'duelIndifference' },
  { driver: 'price', key: 'duelPrice' },
] as const;

interface Props {
  readonly model: DuelModel;
  readonly population: Population;
  readonly counting: Counting;
}

function Since({ change }: { readonly change: Change | null }) {
  return change ? <ChangeNote brief change={change} className="mt-0!" /> : null;
}

/** Indifference against price, the question this product was made for. */
export function Duel({ model, population, counting }: Props) {
  const t = useTranslations('overview');
  const figures = useFigures();
  const { to } = usePageSearch();
  const cause = useTranslations('cause');
  const befores = sides.map(({ driver }) => model.changes[driver]?.before.value ?? 0);
  const top = Math.max(model.indifference.high ?? 0, model.price.high ?? 0, 0.1, ...befores);
  const times = model.times === null ? '' : figures.decimal(model.times, 1);
  const verdicts: Readonly<Record<DuelModel['verdict'], string>> = {
    few: cause('tooFew'),
    neither: t(`duelNeither.${population}.${counting}`),
    noPrice: t(`duelNoPrice.${population}.${counting}`),
    close: t('duelClose'),
    indifference: t(`duelTimes.${counting}`, { times }),
    price: t(`duelLess.${counting}`, { times }),
  };
  return (
    <section aria-label={t('duel')} className="mt-8">
      <h2 className="text-[0.8125rem] font-semibold">{t('duel')}</h2>
      <p className="mt-0.5 text-[0.8125rem] text-muted">{t(`duelOf.${population}`)}</p>
      <ul className="mt-3 space-y-2">
        {sides.map(({ driver, key }) => (
          <li key={driver}>
            <div className="flex items-baseline justify-between gap-3 text-[0.8125rem]">
              {model[driver].n === 0 ? (
                <span className="font-medium">{t(key)}</span>
              ) : (
                <Link
                  href={to('/mentions', mentionsOf({ population, driver, counting }))}
                  className="quiet-link font-medium"
                >
                  {t(key)}
                </Link>
              )}
              <span className="figures">{figures.share(model[driver])}</span>
            </div>
            <ShareBar share={model[driver]} driver={driver} top={top} thick before={model.changes[driver]?.before} />
            <Since change={model[driver].tooFew ? null : model.changes[driver]} />
          </li>
        ))}
      </ul>
      <p className="mt-2 text-[0.8125rem] text-muted first-letter:uppercase">{verdicts[model.verdict]}</p>
    </section>
  );
}
