import type { Database } from '@/db/client/database';
import { insertRows } from '@/db/fragments';
import type { MentionRow, OpinionRow } from '@/db/queries/rows';
import type { WorkspaceContext } from '@/lib/access/context';
import { airlinePack } from '@/lib/analysis/packs/airline/touchpoints';
import { DRIVERS, LEAVING_KINDS, leavingSignalOfKind, SUB_REASONS, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import { countedMention } from '@/lib/ingestion/counted-mention';
import { RollupDeltas } from '@/lib/ingestion/rollup-deltas';
import { writeDeltas } from '@/lib/ingestion/write-deltas';
import { seededRandom } from '@/lib/domain/seeded-random';

const NOW = Date.UTC(2026, 2, 9, 12);
export const LAST_DAY = Math.floor(NOW / 86_400_000);

type Draw = () => number;
const pick = <T>(draw: Draw, values: readonly T[]): T => values[Math.floor(draw() ** 2 * values.length)] as T;

export interface Drawn {
  readonly mention: MentionRow;
  readonly opinions: OpinionRow[];
}

/** A made-up mention: some undated, some without text, some in a language without a lexicon, nil to four opinions. */
export function drawMention(draw: Draw, id: number, workspaceId: number, days: number): Drawn {
  const kindOfText = draw();
  const noText = kindOfText < 0.05;
  const language = noText ? 'und' : kindOfText < 0.1 ? 'pt' : pick(draw, ['en', 'es']);
  const day = draw() < 0.04 ? null : LAST_DAY - Math.floor(draw() * days);
  const silent = noText || language === 'pt';
  const leavingKind = silent || draw() < 0.7 ? null : pick(draw, LEAVING_KINDS);
  const rating = draw() < 0.3 ? null : Math.floor(draw() * 11);
  const opinions = silent ? [] : drawOpinions(draw, { workspaceId, mentionId: id, day: day ?? -1 });
  const mention: MentionRow = {
    id,
    workspaceId,
    sourceId: draw() < 0.6 ? 1 : 2,
    importId: null,
    identity: `m${id}`,
    contentHash: `h${id}`,
    externalId: null,
    kind: pick(draw, ['review', 'post', 'survey']),
    channel: pick(draw, ['web', 'app', 'twitter', null]),
    postedAt: null,
    postedWall: null,
    postedDay: day,
    approximateDate: false,
    language,
    languageSource: 'detected',
    title: draw() < 0.3 ? `Título ${id}` : null,
    text: noText ? '' : `Nadie respondió a la llamada número ${id}`,
    ratingRaw: rating,
    ratingScale: rating === null ? null : '0-10',
    ratingNormalised: rating === null ? null : rating / 10,
    author: null,
    authorKey: null,
    product: pick(draw, ['basic', 'gold', null]),
    location: pick(draw, ['Madrid', 'Lima', 'Quito']),
    country: null,
    version: null,
    url: null,
    replyText: null,
    replyAt: null,
    replyWall: null,
    extra: null,
    analysisVersion: noText ? 0 : 1,
    sentimentLabel: silent ? 'none' : pick(draw, ['negative', 'positive', 'neutral', 'none']),
    sentimentScore: silent ? 0 : Math.floor(draw() * 20_000 - 10_000),
    mixed: false,
    leaving: leavingKind ? leavingSignalOfKind[leavingKind] : 'none',
    leavingKind,
  };
  return { mention, opinions };
}

const AIRLINE = Object.entries(airlinePack.touchpoints);

/** A place of an airline within a touchpoint, or none; the draws stay as they are without it. */
function packPlaceAt(touchpoint: string, n: number): string | null {
  const inside = AIRLINE.filter(([, { parent }]) => parent === touchpoint);
  return inside[n % (inside.length + 1)]?.[0] ?? null;
}

function drawOpinions(draw: Draw, of: Pick<OpinionRow, 'workspaceId' | 'mentionId' | 'day'>): OpinionRow[] {
  const opinions = Array.from({ length: Math.floor(draw() ** 1.5 * 5) }, (_, position) => {
    const driver = pick(draw, DRIVERS);
    const polarity = driver === 'circumstance' || draw() < 0.65 ? 'negative' : 'positive';
    const subReason = driver === 'indifference' && polarity === 'negative' ? pick(draw, SUB_REASONS) : null;
    const score = Math.ceil(draw() * 10_000) * (polarity === 'negative' ? -1 : 1);
    const touchpoint = pick(draw, TOUCHPOINTS);
    const span = { part: 'text', start: position * 6, end: position * 6 + 5 };
    return {
      ...of,
      driver,
      touchpoint,
      position,
      polarity,
      score,
      ...span,
      primary: false,
      subReason,
      packTouchpoint: packPlaceAt(touchpoint, of.mentionId + position),
    };
  });
  const byStrength = opinions.toSorted((a, b) => a.score - b.score);
  const strongest = byStrength[0]?.polarity === 'negative' ? byStrength[0] : byStrength.at(-1);
  return opinions.map((opinion) => (opinion === strongest ? { ...opinion, primary: true } : opinion));
}

const drawAuthor = (draw: Draw, authors: number) => () =>
  draw() < 0.1 ? null : `author-${Math.floor(draw() ** 2 * authors)}`;

export interface Seeding {
  readonly count: number;
  readonly days: number;
  readonly seed?: number;
  /** How many authors there are, of whom the first ones write most; a tenth of the mentions has none. Without it none has. */
  readonly authors?: number;
}

/** A workspace with two sources and `count` made-up mentions over the last `days` days, counted in the rollups. */
export async function seedMentions(
  database: Database,
  { count, days, seed = 1, authors }: Seeding,
): Promise<{ readonly context: WorkspaceContext; readonly drawn: readonly Drawn[] }> {
  const { workspaces, sources, mentions, opinions } = database.tables;
  const draw = seededRandom(seed);
  const base = { name: 'Acme', slug: 'acme', zone: 'UTC', identityKey: 'k', dataVersion: 1, createdAt: NOW };
  const [workspace] = await database.orm.insert(workspaces).values(base).returning();
  if (!workspace) throw new Error('no workspace');
  for (const slug of ['tripadvisor', 'encuesta']) {
    await database.orm
      .insert(sources)
      .values({ workspaceId: workspace.id, slug, name: slug, kind: 'generic', createdAt: NOW });
  }
  const deltas = new RollupDeltas(workspace.id);
  const author = authors === undefined ? () => null : drawAuthor(seededRandom(seed + 1), authors);
  const drawn = Array.from({ length: count }, (_, index) => {
    const { mention, opinions } = drawMention(draw, index + 1, workspace.id, days);
    return { mention: { ...mention, authorKey: author() }, opinions };
  });
  for (const one of drawn) deltas.add(countedMention(one.mention, one.opinions), 1);
  for (let start = 0; start < count; start += 10_000) {
    const part = drawn.slice(start, start + 10_000);
    await database.write(async (writer) => {
      await insertRows(
        writer,
        mentions,
        part.map((one) => one.mention),
      );
      await insertRows(
        writer,
        opinions,
        part.flatMap((one) => one.opinions),
      );
    });
  }
  await database.write((writer) => writeDeltas(writer, deltas));
  const actor = { kind: 'cli', id: 'test', name: 'test' } as const;
  return { context: { database, clock: { now: () => NOW }, actor, workspace, role: 'viewer' }, drawn };
}
