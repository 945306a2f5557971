import type { MentionRow, OpinionRow } from '@/db/queries/rows';
import type { IncomingMention, MentionReading } from '@/lib/domain/mention';
import { NOT_ANALYSED } from '@/lib/domain/reanalysis';
import { keyedHash } from '@/lib/intake/files/keyed-hash';
import { ANALYSIS_VERSION } from './analysis-version';
import { UNDATED } from './counted-mention';
import { isNameless } from './nameless-authors';
import { storable } from './storable';

/** A mention made ready for saving: identified and, when it has words, analysed. */
export interface BatchRow {
  readonly mention: IncomingMention;
  readonly identity: string;
  readonly contentHash: string;
  /** What it is taken as where it is stored under another identity, most likely first. */
  readonly otherwise?: readonly OtherRow[];
  /** Null when there is nothing to read; `unread` when the row was not to be written as it was made ready. */
  readonly reading: MentionReading | null | 'unread';
}

export interface OtherRow extends Pick<BatchRow, 'mention' | 'identity' | 'contentHash'> {
  /** The identity to look for. */
  readonly stored: string;
}

export interface RowPlace {
  readonly id: number;
  readonly workspaceId: number;
  readonly sourceId: number;
  readonly importId: number | null;
  readonly identityKey: string;
}

function storableExtra(extra: IncomingMention['extra']): Record<string, string> | null {
  if (!extra) return null;
  return Object.fromEntries(Object.entries(extra).map(([name, value]) => [storable(name), storable(value)]));
}

/** Recognises one author again without saying who it is outside of this workspace. */
function authorKeyOf(mention: IncomingMention, key: string): string | null {
  const { author, authorEmail } = mention;
  const who = authorEmail ?? author;
  // Looked up last: a name is asked about only where it decides.
  if (!who?.trim() || (authorEmail === null && isNameless(who))) return null;
  return keyedHash(key, who.trim().toLowerCase()).slice(0, 22);
}

const tenThousandths = (score: number) => Math.round(score * 10_000);

/** What is stored of a reading beside the mention itself. */
export const readingColumns = (reading: MentionReading | null) =>
  ({
    language: reading?.language ?? 'und',
    languageSource: reading?.languageSource ?? 'detected',
    analysisVersion: reading ? ANALYSIS_VERSION : NOT_ANALYSED,
    sentimentLabel: reading?.sentiment.label ?? 'none',
    sentimentScore: tenThousandths(reading?.sentiment.score ?? 0),
    mixed: reading?.sentiment.mixed ?? false,
    leaving: reading?.leaving ?? 'none',
    leavingKind: reading?.leavingKind ?? null,
  }) satisfies Partial<MentionRow>;

interface OpinionPlace {
  readonly workspaceId: number;
  readonly mentionId: number;
  /** Null when undated. */
  readonly day: number | null;
}

/** The stored form of the opinions of a reading. */
export function opinionRows(
  reading: MentionReading | null,
  { workspaceId, mentionId, day }: OpinionPlace,
): OpinionRow[] {
  return (reading?.opinions ?? []).map((opinion, position) => ({
    workspaceId,
    driver: opinion.driver,
    touchpoint: opinion.touchpoint,
    day: day ?? UNDATED,
    mentionId,
    position,
    polarity: opinion.polarity,
    score: tenThousandths(opinion.score),
    part: opinion.in,
    start: opinion.start,
    end: opinion.end,
    primary: opinion.primary,
    subReason: opinion.subReason,
    packTouchpoint: opinion.packTouchpoint ?? null,
  }));
}

/** The stored form of a mention and its opinions. */
export function mentionRows(row: BatchRow, place: RowPlace): { mention: MentionRow; opinions: OpinionRow[] } {
  const { mention: said, reading } = row;
  if (reading === 'unread') throw new RangeError('a mention was to be stored before it was read');
  const { id, workspaceId, sourceId, importId } = place;
  const day = said.posted?.day ?? null;
  const mention: MentionRow = {
    id,
    workspaceId,
    sourceId,
    importId,
    identity: row.identity,
    contentHash: row.contentHash,
    externalId: storable(said.externalId),
    kind: said.kind,
    channel: storable(said.channel),
    postedAt: said.posted?.instant ?? null,
    postedWall: said.posted?.wall ?? null,
    postedDay: day,
    approximateDate: said.posted?.approximate ?? false,
    title: storable(said.title),
    text: storable(said.text),
    ratingRaw: said.rating?.raw ?? null,
    ratingScale: said.rating?.scale ?? null,
    ratingNormalised: said.rating?.normalised ?? null,
    author: storable(said.author),
    authorKey: authorKeyOf(said, place.identityKey),
    product: storable(said.product),
    location: storable(said.location),
    country: storable(said.country),
    version: storable(said.version),
    url: storable(said.url),
    replyText: storable(said.replyText),
    replyAt: said.replyAt?.instant ?? null,
    replyWall: said.replyAt?.wall ?? null,
    extra: storableExtra(said.extra),
    ...readingColumns(reading),
  };
  return { mention, opinions: opinionRows(reading, { workspaceId, mentionId: id, day }) };
}
