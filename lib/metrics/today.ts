import type { WorkspaceContext } from '@/lib/access/context';
import { dayOfIso, MS_PER_DAY } from '@/lib/domain/day';

const calendars = new Map<string, Intl.DateTimeFormat>();

/** Writes days as in a zone. Kept, since making one takes as long as counting thousands of mentions. */
function calendarOf(zone: string): Intl.DateTimeFormat {
  const calendar = calendars.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  calendars.set(zone, calendar);
  return calendar;
}

/** Today's day number in the workspace's zone. */
export function today({ clock, workspace }: Pick<WorkspaceContext, 'clock' | 'workspace'>): number {
  return dayOfIso(calendarOf(workspace.zone).format(clock.now())) ?? Math.floor(clock.now() / MS_PER_DAY);
}
