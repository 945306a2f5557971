'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../_data/fetch-json';
import { inspectImport, startImport, type ImportPlan, type Mapping, type Reading } from '../../_data/imports';
import { useFilterLabels } from '../../_shell/use-filter-labels';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button } from '../../_ui/button';
import { LoadError } from '../../_ui/load-state';
import { Panel } from '../../_ui/panel';
import { SkeletonLines } from '../../_ui/skeleton';
import { Notice } from '../../_ui/states';
import { TextField } from '../../_ui/text-field';
import { FoundFacts } from './found-facts';
import { MappingTable } from './mapping-table';
import { Preview } from './preview';
import { ReadingChoices } from './reading-choices';

/** The answer for a file from which nothing can be read. */
const UNUSABLE = 422;
/** Rows of a file that is read again while its source is being named. */
const SMALL = 200_000;
const TYPING_MS = 500;

interface Props {
  readonly id: string;
  readonly onStarted: () => void;
  readonly onCancel: () => void;
}

function Problems({ plan }: { readonly plan: ImportPlan }) {
  const t = useTranslations('importing');
  if (plan.problems.length === 0) return null;
  return (
    <Notice tone="warn" title={t('problems')}>
      <ul className="list-disc pl-4">
        {plan.problems.map(({ code, column, count }) => (
          <li key={`${code}-${column ?? ''}`}>{t(`problem.${code}`, { column: column ?? '', count })}</li>
        ))}
      </ul>
    </Notice>
  );
}

const chosenOf = (mapping: Mapping) => (Object.keys(mapping).length > 0 ? { mapping } : {});
const sourceOf = (name: string) => (name.trim() === '' ? {} : { source: name.trim() });

/** What was found in the file, to be corrected before anything is written. */
export function PlanReview({ id, onStarted, onCancel }: Props) {
  const t = useTranslations('importing');
  const { workspace } = useWorkspace();
  const label = useFilterLabels();
  const [mapping, setMapping] = useState<Mapping>({});
  const [reading, setReading] = useState<Reading>({});
  const [source, setSource] = useState('');
  const [named, setNamed] = useState('');
  const asked = { ...chosenOf(mapping), ...reading, ...sourceOf(named) };
  const {
    data: plan,
    error,
    refetch,
    isFetching,
  } = useQuery({
    queryKey: ['import-plan', workspace.slug, id, asked],
    queryFn: () => inspectImport(workspace.slug, id, asked),
    placeholderData: (previous) => previous,
    staleTime: Infinity,
    retry: false,
    // A refused file is an ended import: asking again would only put another sentence in place of the reason.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  // What earlier files of the source settled shows as soon as it is named, where that can change anything.
  const open = plan !== undefined && plan.rows <= SMALL && (plan.dates?.open === true || plan.rating?.open === true);
  useEffect(() => {
    if (!open) return undefined;
    const timer = setTimeout(() => setNamed(source.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [open, source]);
  const start = useMutation({
    mutationFn: () => startImport(workspace.slug, id, { ...chosenOf(mapping), ...reading, ...sourceOf(source) }),
    onSuccess: onStarted,
  });
  const problem = error ?? start.error;
  const again = () => (error ? void refetch() : start.mutate());
  const refused = problem instanceof ApiProblem && problem.status === UNUSABLE;
  return (
    <div className="space-y-6">
      {problem ? <LoadError error={problem} onRetry={refused ? undefined : again} /> : null}
      {!plan && !error ? (
        <Panel title={t('inspecting')}>
          <SkeletonLines lines={6} />
        </Panel>
      ) : null}
      {plan ? (
        <>
          <FoundFacts plan={plan} />
          <Problems plan={plan} />
          <ReadingChoices plan={plan} chosen={reading} onChange={(chosen) => setReading({ ...reading, ...chosen })} />
          <MappingTable plan={plan} mapping={mapping} onChange={setMapping} />
          <Preview plan={plan} />
          <div className="max-w-md">
            <TextField
              label={t('source')}
              hint={t('sourceHint')}
              value={source}
              maxLength={100}
              placeholder={label('source', plan.origin?.source ?? plan.format)}
              onChange={(event) => setSource(event.target.value)}
            />
          </div>
        </>
      ) : null}
      <div className="flex flex-wrap gap-3">
        {plan ? (
          <Button
            look="primary"
            size="large"
            disabled={isFetching || start.isPending || error !== null}
            onClick={() => start.mutate()}
          >
            {start.isPending ? t('starting') : t('start')}
          </Button>
        ) : null}
        <Button size="large" onClick={onCancel}>
          {t('another')}
        </Button>
      </div>
    </div>
  );
}
