import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { currentSession } from '@/lib/access/current-session';
import { ASKED_PATH, wayBack } from '@/lib/http/way-back';

export type Session = NonNullable<Awaited<ReturnType<typeof currentSession>>>;

export async function readSession(): Promise<Session | null> {
  return currentSession(await headers());
}

/** The reader's session; whoever has none is sent to sign in, and back here afterwards. */
export async function requireSession(): Promise<Session> {
  const session = await readSession();
  if (session) return session;
  const back = wayBack((await headers()).get(ASKED_PATH));
  return redirect(back === null ? '/sign-in' : `/sign-in?${new URLSearchParams({ to: back })}`);
}
