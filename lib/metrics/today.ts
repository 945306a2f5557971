import type { WorkspaceContext } from '@/lib/access/context';
import { dayOfIso, MS_PER_DAY } from '@/lib/domain/day';

/** Today's day number in the workspace's zone. */
export function today({ clock, workspace }: Pick<WorkspaceContext, 'clock' | 'workspace'>): number {
  const written = new Intl.DateTimeFormat('en-CA', { timeZone: workspace.zone, dateStyle: 'short' });
  return dayOfIso(written.format(clock.now())) ?? Math.floor(clock.now() / MS_PER_DAY);
}
