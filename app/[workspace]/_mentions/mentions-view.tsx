'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { mentionsQuery } from '../../_data/mentions';
import { NO_FILTERS } from '../../_shell/nothing-matches';
import { PageHead } from '../../_shell/page-head';
import { QuestionError } from '../../_shell/question-error';
import { SearchBox } from '../../_shell/search-box';
import { usePageSearch } from '../../_shell/use-page-search';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button } from '../../_ui/button';
import { LoadError } from '../../_ui/load-state';
import { SkeletonLines, SkeletonPage } from '../../_ui/skeleton';
import { EmptyState } from '../../_ui/states';
import { MentionList } from './mention-list';

const PLACEHOLDERS = [1, 2, 3, 4];

export function MentionsView() {
  const t = useTranslations('mentions');
  const filters = useTranslations('filters');
  const { workspace } = useWorkspace();
  const { question, set } = usePageSearch();
  const query = useInfiniteQuery(mentionsQuery(workspace.slug, question));
  const mentions = query.data?.pages.flatMap((page) => page.mentions);
  return (
    <>
      <PageHead title={t('title')} lead={t('intro')}>
        <div className="w-full sm:w-64">
          <SearchBox />
        </div>
      </PageHead>
      {query.error && !mentions ? (
        <QuestionError error={query.error} onRetry={() => void query.refetch()} />
      ) : !mentions ? (
        <SkeletonPage className="space-y-10">
          {PLACEHOLDERS.map((item) => (
            <SkeletonLines key={item} lines={3} />
          ))}
        </SkeletonPage>
      ) : mentions.length === 0 ? (
        <EmptyState title={t('emptyTitle')} body={t('emptyBody')}>
          <Button onClick={() => set(NO_FILTERS)}>{filters('clear')}</Button>
        </EmptyState>
      ) : (
        <>
          <MentionList mentions={mentions} />
          <div className="mt-6 flex items-center justify-between gap-4 text-[0.8125rem] text-muted">
            <output>{t('shown', { n: mentions.length })}</output>
            {query.hasNextPage ? (
              <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {query.isFetchingNextPage ? t('loadingMore') : t('more')}
              </Button>
            ) : (
              <span>{t('end')}</span>
            )}
          </div>
          {query.isFetchNextPageError ? (
            <div className="mt-4">
              <LoadError error={query.error} onRetry={() => void query.fetchNextPage()} />
            </div>
          ) : null}
        </>
      )}
    </>
  );
}
