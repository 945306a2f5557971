import { hash } from 'node:crypto';
import type { LedgerRow, MentionRow, OpinionRow } from '@/db/queries/rows';

const MODULUS = 1n << 128n;

// Written as records so that a new column that is forgotten here does not compile; literals, since reading columns by a
// list of names takes twice as long.
function mentionCells(row: MentionRow): unknown[] {
  return Object.values({
    id: row.id,
    workspaceId: row.workspaceId,
    sourceId: row.sourceId,
    importId: row.importId,
    identity: row.identity,
    contentHash: row.contentHash,
    externalId: row.externalId,
    kind: row.kind,
    channel: row.channel,
    postedAt: row.postedAt,
    postedWall: row.postedWall,
    postedDay: row.postedDay,
    approximateDate: row.approximateDate,
    language: row.language,
    languageSource: row.languageSource,
    title: row.title,
    text: row.text,
    ratingRaw: row.ratingRaw,
    ratingScale: row.ratingScale,
    ratingNormalised: row.ratingNormalised,
    author: row.author,
    authorKey: row.authorKey,
    product: row.product,
    location: row.location,
    country: row.country,
    version: row.version,
    url: row.url,
    replyText: row.replyText,
    replyAt: row.replyAt,
    replyWall: row.replyWall,
    extra: canonical(row.extra),
    analysisVersion: row.analysisVersion,
    sentimentLabel: row.sentimentLabel,
    sentimentScore: row.sentimentScore,
    mixed: row.mixed,
    leaving: row.leaving,
    leavingKind: row.leavingKind,
  } satisfies Record<keyof MentionRow, unknown>);
}

function opinionCells(row: OpinionRow): unknown[] {
  const cells = Object.values({
    workspaceId: row.workspaceId,
    driver: row.driver,
    touchpoint: row.touchpoint,
    day: row.day,
    mentionId: row.mentionId,
    position: row.position,
    polarity: row.polarity,
    score: row.score,
    part: row.part,
    start: row.start,
    end: row.end,
    primary: row.primary,
    subReason: row.subReason,
    packTouchpoint: row.packTouchpoint,
  } satisfies Record<keyof OpinionRow, unknown>);
  // Left out where there is none, so that what was stored before there were any keeps its hash.
  return row.packTouchpoint === null ? cells.slice(0, -1) : cells;
}

// PostgreSQL gives the keys of a JSON object back in another order.
function canonical(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** 128 bits of the SHA-256 of a mention and its opinions (in order of `position`) as stored. */
export function rowHash(row: MentionRow, opinions: readonly OpinionRow[]): bigint {
  const digest = hash('sha256', JSON.stringify([mentionCells(row), opinions.map(opinionCells)]), 'hex');
  return BigInt(`0x${digest.slice(0, 32)}`);
}

/** Adds to (or, with negative numbers, takes from) a state, which is a sum modulo 2^128 in 32 hexadecimal digits. */
export function addToState(state: string, change: bigint): string {
  const sum = (((BigInt(`0x${state}`) + change) % MODULUS) + MODULUS) % MODULUS;
  return sum.toString(16).padStart(32, '0');
}

export const EMPTY_STATE = '0'.repeat(32);
export const EMPTY_CHAIN = '0'.repeat(64);

/** Chain of a ledger row: SHA-256 over the previous row's chain and this row's other fields. */
export function chainOf(previous: string, row: Omit<LedgerRow, 'chain'>): string {
  const { workspaceId, sequence, importId, added, changed, removed, count, state, at } = row;
  const fields = JSON.stringify([workspaceId, sequence, importId, added, changed, removed, count, state, at]);
  return hash('sha256', previous + fields, 'hex');
}
