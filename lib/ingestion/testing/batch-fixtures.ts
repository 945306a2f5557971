import type { Database } from '@/db/client/database';
import type { IncomingMention, MentionReading } from '@/lib/domain/mention';
import type { BatchRow } from '../mention-rows';

export interface TestWorkspace {
  readonly id: number;
  readonly identityKey: string;
  readonly sourceId: number;
}

/** A workspace with one source. */
export async function addTestWorkspace(database: Database): Promise<TestWorkspace> {
  const { workspaces, sources } = database.tables;
  return database.write(async (writer) => {
    const values = { slug: 'w', name: 'W', zone: 'UTC', identityKey: 'key', createdAt: 1 };
    const [made] = await writer.orm.insert(workspaces).values(values).returning({ id: workspaces.id });
    const workspaceId = made?.id ?? 0;
    const source = { workspaceId, slug: 's', name: 'S', kind: 'generic', createdAt: 1 };
    const [from] = await writer.orm.insert(sources).values(source).returning({ id: sources.id });
    return { id: workspaceId, identityKey: 'key', sourceId: from?.id ?? 0 };
  });
}

/** An import under way. */
export async function addTestImport(database: Database, { id, sourceId }: TestWorkspace, { fence }: { fence: number }) {
  const { imports } = database.tables;
  const values = {
    workspaceId: id,
    sourceId,
    state: 'running',
    fileName: 'f.csv',
    size: 1,
    fence,
    createdBy: 't',
    createdAt: 1,
  };
  const [made] = await database.write((writer) =>
    writer.orm.insert(imports).values(values).returning({ id: imports.id }),
  );
  return made?.id ?? 0;
}

const reading: MentionReading = {
  language: 'es',
  languageSource: 'detected',
  sentiment: { label: 'negative', score: -0.25, mixed: false },
  leaving: 'leaving',
  leavingKind: 'left',
  opinions: [
    {
      driver: 'indifference',
      touchpoint: 'phone',
      polarity: 'negative',
      score: -0.7,
      start: 0,
      end: 2,
      in: 'text',
      primary: true,
      subReason: 'ignored',
    },
    {
      driver: 'indifference',
      touchpoint: 'staff',
      polarity: 'positive',
      score: 0.3,
      start: 1,
      end: 3,
      in: 'text',
      primary: false,
      subReason: null,
    },
  ],
};

const nothing = {
  title: null,
  declaredLanguage: null,
  authorEmail: null,
  product: null,
  location: null,
  country: null,
};

/** A row ready for saving; every third day's reading finds nothing, and number 4 has no date. */
export function batchRow(number: number, text: string): BatchRow {
  const mention: IncomingMention = {
    ...nothing,
    row: number,
    externalId: `id-${number}`,
    posted: number === 4 ? null : { instant: null, wall: null, day: 20_000 + number * 20, approximate: false },
    text,
    rating: { raw: 2, scale: '1-5', normalised: 0.25 },
    kind: 'review',
    channel: null,
    author: 'Ana',
    version: null,
    url: null,
    replyText: null,
    replyAt: null,
    extra: { b: 'β', a: '1' },
  };
  const none = { ...reading, leaving: 'none', leavingKind: null, opinions: [] } as const;
  const found = number % 3 === 0 ? none : reading;
  return {
    mention,
    identity: `i${number}`,
    contentHash: Buffer.from(text).toString('hex'),
    reading: text === '' ? null : found,
  };
}
