import { z } from 'zod';
import { IMPORT_STATES } from '@/lib/domain/import-state';
import { DATE_ORDERS } from '@/lib/intake/files/plan';
import { NewImport } from '@/lib/ingestion/create-import';
import { ImportInspection } from '@/lib/ingestion/inspect-import';
import { ImportStart } from '@/lib/ingestion/start-import';
import type { OpenApiEntry } from './openapi-entry';

const count = z.number().int().min(0);
const instant = z.iso.datetime().nullable();
const importState = z.object({
  id: z.string(),
  state: z.enum(IMPORT_STATES),
  fileName: z.string(),
  rowsRead: count,
  rows: count.nullable(),
  imported: count,
  updated: count,
  duplicates: count,
  rejected: count,
  noText: count,
  rate: z.number().nullable().describe('rows a second'),
  error: z.string().nullable().describe('why it failed, in the language asked for'),
  errorReason: z.string().nullable().describe('the same as a code, as in problem details'),
  rejectsUrl: z.string().nullable(),
  createdAt: instant,
  startedAt: instant,
  finishedAt: instant,
});
const oneImport = importState.extend({
  upload: z
    .object({ size: count, partSize: count, parts: z.array(count).describe('numbers of those that have arrived') })
    .nullable()
    .describe('while parts are still to come'),
  firstRejects: z.array(z.object({ row: count, code: z.string(), detail: z.string() })),
  undo: z
    .object({
      removes: count.describe('mentions it added that are there now; undoing it removes them'),
      keeps: count.describe('at most so many that it changed but did not add: they keep the newer text'),
      foundAgain: count.describe('at most so many rows of later imports that go too'),
    })
    .nullable()
    .describe('null where it cannot be undone'),
});
const plan = z.looseObject({
  encoding: z.string(),
  format: z.string(),
  headers: z.array(z.string()),
  rows: count,
  dates: z
    .looseObject({
      order: z.enum(DATE_ORDERS),
      by: z.string().describe('what decided it: profile, values, language (a guess), user, source, origin'),
      open: z.boolean().describe('the file itself does not decide the order'),
      ambiguous: z.boolean().describe('open, and taken by a guess'),
    })
    .nullable(),
  rating: z.looseObject({ scale: z.string(), by: z.string(), open: z.boolean() }).nullable(),
  origin: z
    .object({ importId: count, fileName: z.string(), source: z.string() })
    .nullable()
    .describe('of a rejects file: the import it came from, as which it is read'),
});
const imports = '/api/v1/workspaces/{workspace}/imports';
const one = `${imports}/{import}`;

/** A file's way in, from its announcement to the rows that were refused. */
export const importEntries: readonly OpenApiEntry[] = [
  {
    method: 'get',
    path: imports,
    summary: 'Imports, newest first',
    answer: z.object({ imports: z.array(importState) }),
  },
  {
    method: 'post',
    path: imports,
    summary: 'Announce a file; its parts come next',
    body: NewImport,
    status: 201,
    answer: z.object({ id: z.string(), partSize: count }),
  },
  { method: 'get', path: one, summary: 'How far an import is', answer: oneImport },
  {
    method: 'put',
    path: `${one}/parts/{n}`,
    summary: 'Send a part, counted from 1; the same part may be sent again',
    bodyType: 'application/octet-stream',
    answer: z.object({ received: count, size: count }),
  },
  {
    method: 'post',
    path: `${one}/inspect`,
    summary:
      'Find out how the file is read; may be asked again with another mapping, order of the dates or rating scale',
    body: ImportInspection,
    answer: z.object({ plan }),
  },
  { method: 'post', path: `${one}/start`, summary: 'Start it', body: ImportStart, status: 202, answer: importState },
  { method: 'post', path: `${one}/cancel`, summary: 'Stop it; what is saved stays', answer: importState },
  {
    method: 'delete',
    path: one,
    summary: 'Take one that nobody started off the list, with the bytes that came',
    status: 204,
  },
  {
    method: 'post',
    path: `${one}/undo`,
    summary: 'Remove what it added, in the background; those that it changed keep their newer text',
    status: 202,
    answer: oneImport,
  },
  {
    method: 'get',
    path: `${one}/rejects`,
    summary: 'The refused rows with the reasons, ready to be mended and imported again',
    answer: z.string(),
    answerType: 'text/csv',
  },
  {
    method: 'post',
    path: '/api/v1/workspaces/{workspace}/sample',
    summary: 'Fill the workspace with the sample',
    answer: z.object({ imported: count }),
  },
  {
    method: 'get',
    path: '/api/v1/workspaces/{workspace}/sample',
    summary: 'How many mentions of the sample the workspace holds',
    answer: z.object({ mentions: count }),
  },
  {
    method: 'delete',
    path: '/api/v1/workspaces/{workspace}/sample',
    summary: 'Remove the sample; what was imported stays',
    answer: z.object({ removed: count }),
  },
];
