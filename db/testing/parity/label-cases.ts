import { asc } from 'drizzle-orm';
import type { Writer } from '../../client/database';
import { saveHandLabel } from '../../queries/save-hand-label';
import { parityCase } from './parity-case';
import { ACME, NOW, OTHER } from './seed-world';

const label = {
  workspaceId: ACME,
  mentionId: 3,
  tone: 'negative',
  leaving: null,
  opinions: [{ driver: 'effort', touchpoint: 'phone', polarity: 'negative' }],
  createdBy: 'user:ana Ana',
  createdAt: NOW,
};
const all = ({ orm, tables: { handLabels } }: Writer) =>
  orm.select().from(handLabels).orderBy(asc(handLabels.workspaceId), asc(handLabels.mentionId));

/** What people say that mentions say. */
export const labelCases = {
  'save-hand-label': parityCase(
    () => import('../../queries/save-hand-label'),
    (q, { write }) =>
      write(async (writer) => {
        await q.saveHandLabel(writer, label);
        await q.saveHandLabel(writer, { ...label, workspaceId: OTHER });
        await q.saveHandLabel(writer, { ...label, tone: 'neutral', leaving: 'risk', opinions: null });
        const saved = await all(writer);
        await q.deleteHandLabel(writer, label);
        await q.deleteHandLabel(writer, { ...label, mentionId: 999 });
        return { saved, left: await all(writer) };
      }),
  ),
  'read-hand-labels': parityCase(
    () => import('../../queries/read-hand-labels'),
    (q, { write }) =>
      write(async (writer) => {
        for (const mentionId of [9, 3, 5]) await saveHandLabel(writer, { ...label, mentionId });
        await saveHandLabel(writer, { ...label, workspaceId: OTHER, mentionId: 4 });
        return {
          one: await q.findHandLabel(writer, label),
          none: await q.findHandLabel(writer, { ...label, mentionId: 4 }),
          some: await q.handLabelsBetween(writer, { workspaceId: ACME, after: 3, last: 9 }),
        };
      }),
  ),
};
