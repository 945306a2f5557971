import type { Reader } from '@/db/client/database';
import { earlierImports, rejectedRows } from '@/db/queries/earlier-imports';
import { REJECT_COLUMNS } from '@/lib/intake/files/escape-cell';
import type { Origin, RejectsFound } from '@/lib/intake/files/inspect-file';
import type { FilePlan } from '@/lib/intake/files/plan';
import { originalHeaders } from '@/lib/intake/files/reject-record';
import { rememberedOf, settleOpen } from '@/lib/intake/files/settle-open';

/** Imports looked back on, at most. */
const LOOK_BACK = 100;
/** Where files of any shape go that no profile knows and nobody named a source for. */
const NO_SOURCE = 'generic';

const headerOf = (plan: Pick<FilePlan, 'headers' | 'rejects'>) =>
  JSON.stringify(originalHeaders(plan).map((name) => name.trim()));

/** Number of the row in its file and why it was rejected, as a rejects file says in its first records. */
function rejectsIn({ headers, preview }: RejectsFound): Map<number, string> {
  const [row, code] = REJECT_COLUMNS.map((name) => headers.lastIndexOf(name));
  return new Map(preview.map((cells) => [Number(cells[row ?? -1]), (cells[code ?? -1] ?? '').trim()]));
}

/**
 * The import that a rejects file came from: of those with the same columns the one that rejected most of its rows for the
 * same reasons, and the newest of such. The file may be renamed, mended, sorted, cut and saved again by a spreadsheet.
 */
export async function findOrigin(reader: Reader, workspaceId: number, found: RejectsFound): Promise<Origin | null> {
  const header = headerOf(found);
  const earlier = (await earlierImports(reader, { workspaceId, rejecting: true, limit: LOOK_BACK }))
    // Written by inspectFile alone.
    .map(({ plan: kept, id, ...rest }) => ({ plan: kept as FilePlan, from: { importId: id, ...rest } }))
    .filter((before) => headerOf(before.plan) === header);
  if (earlier.length < 2) return earlier[0] ?? null;
  const said = rejectsIn(found);
  const rows = [...said.keys()].filter(Number.isSafeInteger);
  const known = await rejectedRows(reader, { imports: earlier.map(({ from }) => from.importId), rows });
  const same = ({ from }: Origin) =>
    known.filter(({ importId, row, code }) => importId === from.importId && said.get(row) === code).length;
  return earlier.reduce((best, next) => (same(next) > same(best) ? next : best));
}

/** The plan with what its file leaves open settled as the newest file of the same source did that settled it. */
export async function recallChoices(
  reader: Reader,
  { workspaceId, source }: { readonly workspaceId: number; readonly source: string },
  plan: FilePlan,
): Promise<FilePlan> {
  if (plan.posted?.open !== true && plan.rating?.open !== true) return plan;
  const header = headerOf(plan);
  const earlier = (await earlierImports(reader, { workspaceId, source, limit: LOOK_BACK }))
    .map((found) => found.plan as FilePlan)
    .filter((kept) => source !== NO_SOURCE || headerOf(kept) === header)
    .map(rememberedOf);
  const dateOrder = earlier.find((told) => told.dateOrder !== null)?.dateOrder ?? null;
  const ratingScale = earlier.find((told) => told.ratingScale !== null)?.ratingScale ?? null;
  return settleOpen(plan, { dateOrder, ratingScale });
}
