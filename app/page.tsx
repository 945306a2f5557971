import { redirect } from 'next/navigation';
import { requireSession } from './_shell/read-session';

/** One workspace opens at once; with several, or none, there is something to choose. */
export default async function HomePage() {
  const { workspaces } = await requireSession();
  const only = workspaces.length === 1 ? workspaces[0] : undefined;
  redirect(only ? `/${only.slug}` : '/workspaces');
}
