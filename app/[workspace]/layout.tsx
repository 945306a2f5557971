import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { pageContext } from '@/lib/access/page-context';
import { namesOfPack } from '@/lib/metrics/pack-place';
import { sourceNames } from '@/lib/metrics/source-names';
import { requireSession } from '../_shell/read-session';
import { Shell } from '../_shell/shell';
import { WorkspaceProvider } from '../_shell/workspace-context';

interface Props {
  readonly params: Promise<{ readonly workspace: string }>;
  readonly children: ReactNode;
}

export default async function WorkspaceLayout({ params, children }: Props) {
  const [{ workspace: name }, session] = await Promise.all([params, requireSession()]);
  const workspaces = session.workspaces.map(({ id, slug, name: title, role }) => ({
    id: String(id),
    slug,
    name: title,
    role,
  }));
  const workspace = workspaces.find((entry) => entry.slug === name || entry.id === name);
  if (!workspace) notFound();
  const context = await pageContext(await headers(), workspace.slug, 'read');
  const sources = context ? await sourceNames(context) : [];
  const packPlaces = context ? namesOfPack(context) : {};
  const user = { name: session.user.name, email: session.user.email };
  return (
    <WorkspaceProvider value={{ workspace, workspaces, sources, packPlaces, user }}>
      <Shell>{children}</Shell>
    </WorkspaceProvider>
  );
}
