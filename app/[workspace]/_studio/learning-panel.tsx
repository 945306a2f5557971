'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { LearningAnswer } from '@/lib/ingestion/learning/read-learning';
import { cancelLearning, isLearning, learningQuery, startLearning, undoLearnt } from '../../_data/learning';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button } from '../../_ui/button';
import { Load, LoadError } from '../../_ui/load-state';
import { Meter } from '../../_ui/meter';
import { Panel } from '../../_ui/panel';
import { Notice } from '../../_ui/states';
import { useFigures } from '../../_ui/use-figures';
import { LearningProposal } from './learning-proposal';
import { useLearningDeed } from './use-learning-deed';

function UnderWay({ newest: { state, done, total } }: { readonly newest: NonNullable<LearningAnswer['newest']> }) {
  const t = useTranslations('learning');
  const figures = useFigures();
  const { canImport } = useWorkspace();
  const cancel = useLearningDeed(cancelLearning, { rereads: false });
  const share = total > 0 ? done / total : null;
  const text = state === 'waiting' ? t('waiting') : t('progress', { percent: figures.percent(share ?? 0) });
  return (
    <div className="space-y-3">
      <Meter label={t('title')} value={share} text={text} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p aria-live="polite" className="figures text-[0.8125rem] text-muted">
          {text}
        </p>
        {canImport ? (
          <Button size="small" disabled={cancel.isPending} onClick={() => cancel.mutate()}>
            {t('cancel')}
          </Button>
        ) : null}
      </div>
      {cancel.error ? <LoadError error={cancel.error} /> : null}
    </div>
  );
}

/** Begins a learning. */
function Start({ isAgain }: { readonly isAgain: boolean }) {
  const t = useTranslations('learning');
  const { canImport } = useWorkspace();
  const start = useLearningDeed(startLearning, { rereads: false });
  if (!canImport) return <p className="text-[0.8125rem] text-muted">{t('onlyAnalysts')}</p>;
  return (
    <div className="space-y-3">
      <Button look={isAgain ? 'secondary' : 'primary'} disabled={start.isPending} onClick={() => start.mutate()}>
        {start.isPending ? t('starting') : isAgain ? t('again') : t('start')}
      </Button>
      {start.error ? <LoadError error={start.error} /> : null}
    </div>
  );
}

/** Learnt words in use, and the click that takes them back. */
function InUse({ standing }: Pick<LearningAnswer, 'standing'>) {
  const t = useTranslations('learning');
  const { canImport } = useWorkspace();
  const undo = useLearningDeed(undoLearnt, { rereads: true });
  const told = useRef<HTMLParagraphElement>(null);
  const isUndone = undo.isSuccess && standing === 0;
  // The button is gone: the keyboard goes to what is told in its place.
  useEffect(() => {
    if (isUndone) told.current?.focus();
  }, [isUndone]);
  if (standing === 0 && !isUndone) return null;
  return (
    <div className="mt-5 space-y-3 border-t border-line pt-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p ref={told} tabIndex={-1} role="status" className="rounded text-[0.8125rem]">
          {isUndone ? t('undone') : t('standing', { n: standing })}
        </p>
        {canImport && standing > 0 ? (
          <Button size="small" disabled={undo.isPending} onClick={() => undo.mutate()}>
            {undo.isPending ? t('undoing') : t('undo')}
          </Button>
        ) : null}
      </div>
      {undo.error ? <LoadError error={undo.error} /> : null}
    </div>
  );
}

function Newest({ newest }: Pick<LearningAnswer, 'newest'>) {
  const t = useTranslations('learning');
  if (newest === null) return <p className="mb-4 text-[0.8125rem] text-muted">{t('never')}</p>;
  if (newest.state === 'failed') {
    return (
      <div className="mb-4">
        <Notice tone="danger">{t('failed')}</Notice>
      </div>
    );
  }
  if (newest.state === 'cancelled') return <p className="mb-4 text-[0.8125rem] text-muted">{t('stopped')}</p>;
  // A proposal of its own for each learning: what was ticked in another is forgotten.
  return <LearningProposal key={newest.id} newest={newest} />;
}

function Standing({ data }: { readonly data: LearningAnswer }) {
  const { newest, standing } = data;
  if (newest !== null && isLearning(data)) return <UnderWay newest={newest} />;
  return (
    <>
      <Newest newest={newest} />
      <Start isAgain={newest !== null} />
      <InUse standing={standing} />
    </>
  );
}

/** What the workspace's own rated mentions teach: asked for, tried on people held out, applied and taken back. */
export function LearningPanel() {
  const t = useTranslations('learning');
  const { workspace } = useWorkspace();
  const asked = useQuery(learningQuery(workspace.slug));
  return (
    <Panel title={t('title')} hint={t('hint')}>
      <Load asked={asked} lines={3}>
        {(data) => <Standing data={data} />}
      </Load>
    </Panel>
  );
}
