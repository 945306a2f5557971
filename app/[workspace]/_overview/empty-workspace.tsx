'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FileUp, Sprout } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { loadSample } from '../../_data/imports';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button, buttonClass } from '../../_ui/button';
import { LoadError } from '../../_ui/load-state';
import { Logo } from '../../_ui/logo';

export function EmptyWorkspace() {
  const t = useTranslations('overview');
  const client = useQueryClient();
  const router = useRouter();
  const { workspace, canImport } = useWorkspace();
  const sample = useMutation({
    mutationFn: () => loadSample(workspace.slug),
    // The overview then has something to say, and takes this page's place; the frame learns the sources' names.
    onSuccess: () => {
      router.refresh();
      return client.invalidateQueries();
    },
  });
  return (
    <div className="mx-auto max-w-xl pt-[12vh]">
      <Logo className="size-10 text-accent" />
      <h1 className="mt-6 text-3xl font-semibold tracking-tight">{t('emptyTitle')}</h1>
      <p className="mt-3 text-base text-muted">{t('emptyBody')}</p>
      {canImport ? (
        <>
          <div className="mt-8 flex flex-wrap gap-3">
            <Link href={`/${workspace.slug}/import`} className={buttonClass('primary', 'large')}>
              <FileUp aria-hidden="true" className="size-4" />
              {t('emptyImport')}
            </Link>
            <Button size="large" disabled={sample.isPending || sample.isSuccess} onClick={() => sample.mutate()}>
              <Sprout aria-hidden="true" className="size-4" />
              {sample.isPending || sample.isSuccess ? t('loadingSample') : t('emptySample')}
            </Button>
          </div>
          <p className="mt-4 text-[0.8125rem] text-muted">{t('emptySampleHint')}</p>
        </>
      ) : null}
      {sample.error ? (
        <div className="mt-6">
          <LoadError error={sample.error} onRetry={() => sample.mutate()} />
        </div>
      ) : null}
    </div>
  );
}
