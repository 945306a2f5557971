'use client';

import { useTranslations } from 'use-intl';
import { PageHead } from '../../_shell/page-head';
import { useWorkspace } from '../../_shell/workspace-context';
import { LanguageToggle, ThemeToggle } from '../../_shell/preferences';
import { Panel } from '../../_ui/panel';
import { Members } from './members';
import { PackForm } from './pack-form';
import { ReadingAnew } from './reading-anew';
import { Tokens } from './tokens';
import { WorkspaceForm } from './workspace-form';

export function SettingsView() {
  const t = useTranslations('settings');
  const shell = useTranslations('shell');
  const { canManage } = useWorkspace();
  return (
    <>
      <PageHead title={t('title')} question={false} />
      <div className="max-w-3xl space-y-6">
        <Panel title={t('appearance')}>
          <div className="flex flex-wrap gap-x-10 gap-y-3">
            <div className="flex items-center gap-3">
              <span className="text-[0.8125rem] text-muted">{shell('language')}</span>
              <LanguageToggle />
            </div>
            <div className="flex items-center gap-3">
              <span className="text-[0.8125rem] text-muted">{shell('theme')}</span>
              <ThemeToggle />
            </div>
          </div>
        </Panel>
        {canManage ? (
          <>
            <WorkspaceForm />
            <PackForm />
            <ReadingAnew />
            <Members />
            <Tokens />
          </>
        ) : (
          <p className="text-muted">{t('adminsOnly')}</p>
        )}
      </div>
    </>
  );
}
