import type { Locale } from '@/lib/domain/taxonomy';
import type { ImportContext } from './create-import';
import { readPlan } from './import-options';
import { ownImport } from './own-import';
import { rejectsCsv } from './rejects-csv';

/** An import's rejected rows as a download, streamed. */
export async function rejectsResponse(
  context: Pick<ImportContext, 'database' | 'workspace'>,
  id: number,
  locale: Locale,
): Promise<Response> {
  const row = await ownImport(context, id);
  // Nothing can be refused any more once the answer has begun.
  readPlan(row);
  const lines = rejectsCsv(context.database, row, locale);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="rejects-${id}.csv"`,
    'x-content-type-options': 'nosniff',
  };
  return new Response(body, { headers });
}
