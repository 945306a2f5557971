import { hash } from 'node:crypto';
import type { LedgerRow, MentionRow, OpinionRow } from '@/db/queries/rows';

// Written as records so that a new column that is forgotten here does not compile.
const mentionColumns = Object.keys({
  id: 1,
  workspaceId: 1,
  sourceId: 1,
  importId: 1,
  identity: 1,
  contentHash: 1,
  externalId: 1,
  kind: 1,
  channel: 1,
  postedAt: 1,
  postedDay: 1,
  approximateDate: 1,
  language: 1,
  languageSource: 1,
  title: 1,
  text: 1,
  ratingRaw: 1,
  ratingScale: 1,
  ratingNormalised: 1,
  author: 1,
  authorKey: 1,
  product: 1,
  location: 1,
  country: 1,
  version: 1,
  url: 1,
  replyText: 1,
  replyAt: 1,
  extra: 1,
  analysisVersion: 1,
  sentimentLabel: 1,
  sentimentScore: 1,
  mixed: 1,
  leaving: 1,
  leavingKind: 1,
} satisfies Record<keyof MentionRow, 1>) as (keyof MentionRow)[];

const opinionColumns = Object.keys({
  workspaceId: 1,
  driver: 1,
  touchpoint: 1,
  day: 1,
  mentionId: 1,
  position: 1,
  polarity: 1,
  score: 1,
  part: 1,
  start: 1,
  end: 1,
  primary: 1,
  subReason: 1,
} satisfies Record<keyof OpinionRow, 1>) as (keyof OpinionRow)[];

const MODULUS = 1n << 128n;

// PostgreSQL gives the keys of a JSON object back in another order.
function canonical(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** 128 bits of the SHA-256 of a mention and its opinions (in order of `position`) as stored. */
export function rowHash(row: MentionRow, opinions: readonly OpinionRow[]): bigint {
  const cells = mentionColumns.map((key) => (key === 'extra' ? canonical(row.extra) : row[key]));
  const said = opinions.map((opinion) => opinionColumns.map((key) => opinion[key]));
  const digest = hash('sha256', JSON.stringify([cells, said]), 'hex');
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
