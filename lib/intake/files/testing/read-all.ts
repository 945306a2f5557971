import type { IncomingMention } from '@/lib/domain/mention';
import { inspectFile, type InspectOptions } from '../inspect-file';
import type { FilePlan } from '../plan';
import { readFile, type ReadRow } from '../read-file';

export const NOW = Date.UTC(2026, 10, 25, 12);

export interface ReadAll {
  readonly plan: FilePlan;
  readonly rows: readonly ReadRow[];
  readonly mentions: readonly IncomingMention[];
  readonly errors: readonly (readonly [number, string])[];
}

/** Reads bytes through both passes in odd chunks, with the plan taken through JSON as the database keeps it. */
export async function readAll(
  bytes: Uint8Array,
  options: Partial<InspectOptions> & { keepExtra?: boolean; chunk?: number } = {},
): Promise<ReadAll> {
  const chunk = options.chunk ?? 997;
  async function* open() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const context = { now: options.now ?? NOW, zone: options.zone ?? 'UTC' };
  const plan = await inspectFile(open, { ...options, fileName: 'file.csv', ...context });
  const stored: FilePlan = JSON.parse(JSON.stringify(plan));
  const rows: ReadRow[] = [];
  for await (const batch of readFile(open, stored, { ...context, keepExtra: options.keepExtra ?? false }))
    rows.push(...batch);
  return {
    plan,
    rows,
    mentions: rows.flatMap((row) => ('mention' in row ? [row.mention] : [])),
    errors: rows.flatMap((row) => ('error' in row ? [[row.row, row.error.code] as const] : [])),
  };
}

/** CSV bytes of a table: UTF-8 unless said, every cell quoted where it must be. */
export function csv(table: readonly (readonly string[])[], delimiter = ',', newline = '\r\n'): string {
  const cell = (value: string) =>
    /["\r\n]/.test(value) || value.includes(delimiter) ? `"${value.replaceAll('"', '""')}"` : value;
  return table.map((row) => row.map(cell).join(delimiter)).join(newline) + newline;
}

export function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

export function utf16(text: string, endian: 'le' | 'be', bom: boolean): Uint8Array {
  const bytes = Buffer.from((bom ? '\uFEFF' : '') + text, 'utf16le');
  return endian === 'le' ? bytes : bytes.swap16();
}

const HIGH = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹Œ'].map((unit, i) => [
    unit,
    [0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c][i] ?? 0,
  ]),
);
for (const [unit, byte] of [
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['•', 0x95],
  ['–', 0x96],
  ['—', 0x97],
] as const)
  HIGH.set(unit, byte);

export function windows1252(text: string): Uint8Array {
  return Uint8Array.from([...text].map((unit) => HIGH.get(unit) ?? unit.charCodeAt(0)));
}
