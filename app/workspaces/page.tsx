import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { AccessFrame } from '../_access/access-frame';
import { CreateWorkspaceForm } from '../_access/create-workspace-form';
import { pageTitle, serverTranslator } from '../_shell/page-title';
import { requireSession } from '../_shell/read-session';

export const generateMetadata = () => pageTitle((messages) => messages.access.workspacesTitle);

export default async function WorkspacesPage() {
  const [{ workspaces }, t] = await Promise.all([requireSession(), serverTranslator()]);
  if (workspaces.length === 0) {
    return (
      <AccessFrame title={t('access.createTitle')} body={t('access.createBody')}>
        <CreateWorkspaceForm />
      </AccessFrame>
    );
  }
  return (
    <AccessFrame title={t('access.workspacesTitle')}>
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        {workspaces.map(({ slug, name }) => (
          <li key={slug}>
            <Link href={`/${slug}`} className="flex items-center justify-between px-4 py-3 font-medium hover:bg-hover">
              {name}
              <ChevronRight aria-hidden="true" className="size-4 text-muted" />
            </Link>
          </li>
        ))}
      </ul>
      <h2 className="mt-10 mb-4 text-[0.9375rem] font-semibold">{t('access.createTitle')}</h2>
      <CreateWorkspaceForm />
    </AccessFrame>
  );
}
