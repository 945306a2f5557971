import { notFound } from 'next/navigation';
import { isLinkOpen, type LinkKind } from '@/lib/access/is-link-open';
import { systemClock } from '@/lib/clock';
import { database } from '@/lib/database';

/** A used link answers 404 for ever, with the page that says so in place of a form that can only fail. */
export async function needOpenLink(kind: LinkKind, token: string): Promise<void> {
  if (!(await isLinkOpen(await database(), systemClock, kind, token))) notFound();
}
