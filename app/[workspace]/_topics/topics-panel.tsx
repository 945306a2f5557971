'use client';

import { useQuery } from '@tanstack/react-query';
import { clsx } from 'clsx';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { Topic, TopicsAnswer, TopicsOfLanguage } from '@/lib/domain/answers';
import { type Patch, withParams } from '../../_data/filter-params';
import { topicsQuery } from '../../_data/topics';
import { useFilterLabels } from '../../_shell/use-filter-labels';
import { usePageSearch } from '../../_shell/use-page-search';
import { useWorkspace } from '../../_shell/workspace-context';
import { Load } from '../../_ui/load-state';
import { Panel } from '../../_ui/panel';
import { useFigures } from '../../_ui/use-figures';

/** Where hardly anybody else names a word, how many times as often they do says nothing exact. */
const MOST_TOLD = 20;
const SHOWN = 6;

interface Selected {
  /** The filters, beside the page's own, of the mentions that speak. */
  readonly patch: Patch;
}

interface ListProps extends Selected {
  readonly title: string;
  readonly lang: string;
  readonly topics: readonly Topic[];
  readonly compares: boolean;
}

function TopicList({ title, lang, topics, compares, patch }: ListProps) {
  const t = useTranslations('topics');
  const figures = useFigures();
  const { to } = usePageSearch();
  return (
    <section className="mt-3">
      <h4 className="text-xs text-muted">{title}</h4>
      {topics.length === 0 ? <p className="mt-1 text-[0.8125rem] text-muted">{t('noneDistinctive')}</p> : null}
      <ul className="mt-1 text-[0.8125rem]">
        {topics.slice(0, SHOWN).map(({ label, n, share, ratio }) => (
          <li key={label} className="flex min-h-6 items-baseline justify-between gap-3">
            <Link
              lang={lang}
              href={to('/mentions', { ...patch, lang, q: label.includes(' ') ? `"${label}"` : label })}
              className="quiet-link min-w-0 truncate"
            >
              {label}
            </Link>
            <span className="figures whitespace-nowrap text-muted">
              {compares && ratio !== null ? (
                <b className="mr-2 font-semibold text-ink">
                  {ratio > MOST_TOLD
                    ? t('timesOver', { ratio: MOST_TOLD })
                    : t('times', { ratio: figures.decimal(ratio, 1) })}
                </b>
              ) : null}
              {share.tooFew ? figures.share(share) : t('share', { n, share: figures.percent(share.value) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OfLanguage({ of, patch }: Selected & { readonly of: TopicsOfLanguage }) {
  const t = useTranslations('topics');
  const label = useFilterLabels();
  const { lang, selected, rest, frequent, distinctive } = of;
  const read = { read: selected.read, of: selected.of, rest: rest.read };
  return (
    <section>
      <h3 className="text-[0.8125rem] font-semibold">{label('lang', lang)}</h3>
      {frequent.length === 0 ? (
        <p className="mt-1 text-[0.8125rem] text-muted">{t('none')}</p>
      ) : (
        <>
          {rest.read > 0 ? (
            <TopicList title={t('distinctive')} lang={lang} topics={distinctive} compares patch={patch} />
          ) : null}
          <TopicList title={t('frequent')} lang={lang} topics={frequent} compares={false} patch={patch} />
        </>
      )}
      <p className="figures mt-2 text-xs text-muted">{t(rest.read > 0 ? 'read' : 'readAlone', read)}</p>
    </section>
  );
}

function Loaded({ answer, patch, wide }: Selected & { readonly answer: TopicsAnswer; readonly wide: boolean }) {
  const t = useTranslations('topics');
  const { languages, otherLanguages } = answer;
  return (
    <>
      {languages.length === 0 ? <p className="text-muted">{t('none')}</p> : null}
      <div className={clsx('grid gap-6 sm:grid-cols-2', wide ? 'lg:gap-10' : 'lg:grid-cols-1 xl:grid-cols-2')}>
        {languages.map((of) => (
          <OfLanguage key={of.lang} of={of} patch={patch} />
        ))}
      </div>
      {otherLanguages > 0 ? (
        <p className="figures mt-3 text-xs text-muted">{t('otherLanguages', { n: otherLanguages })}</p>
      ) : null}
    </>
  );
}

interface Props extends Selected {
  readonly title: string;
  readonly hint: string;
  /** It stands across the page, not in a column. */
  readonly wide?: boolean;
}

/** What some mentions speak of beyond the taxonomy, language by language; asked for on its own, since texts are read for it. */
export function TopicsPanel({ title, hint, patch, wide = false }: Props) {
  const { workspace } = useWorkspace();
  const { question } = usePageSearch();
  const asked = useQuery(topicsQuery(workspace.slug, withParams(new URLSearchParams(question), patch)));
  return (
    <Panel title={title} hint={hint}>
      <Load asked={asked} lines={6}>
        {(answer) => <Loaded answer={answer} patch={patch} wide={wide} />}
      </Load>
    </Panel>
  );
}
