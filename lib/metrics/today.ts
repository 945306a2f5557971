import type { WorkspaceContext } from '@/lib/access/context';
import { dayOfInstant, zoneOffset } from '@/lib/intake/files/dates/zone-offset';

/** Today's day number in the workspace's zone. */
export function today({ clock, workspace }: Pick<WorkspaceContext, 'clock' | 'workspace'>): number {
  return dayOfInstant(clock.now(), zoneOffset(workspace.zone));
}
