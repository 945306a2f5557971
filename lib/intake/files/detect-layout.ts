import { scanText, type ScannedRecord } from './csv/scan-records';
import { parseDate } from './dates/parse-date';
import { REJECT_COLUMNS } from './escape-cell';
import { headerKey } from './header-key';
import { HEADER_SYNONYMS } from './header-synonyms';
import { matchProfile } from './match-profile';
import type { FilePlan } from './plan';
import type { Profile } from './profiles';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** A header further down than this is not looked for. */
const HEADER_WITHIN = 25;
const HEAD_LENGTH = 200_000;
/** Records that vote on the delimiter. */
const VOTERS = 120;

/** How the records of a file lie. */
export interface Layout extends Pick<FilePlan, 'delimiter' | 'headerRow' | 'skipAfterHeader' | 'headers'> {
  readonly profile: Profile | null;
}

const synonymKeys: ReadonlySet<string> = new Set(Object.values(HEADER_SYNONYMS).flat().map(headerKey));

/** Finds delimiter and header in the first part of a file's text. `whole` is false when the text was cut off. */
export function detectLayout(text: string, complete: boolean): Layout {
  const head = text.slice(0, HEAD_LENGTH);
  const whole = complete && head.length === text.length;
  const declared = /^"?sep=([^\r\n"])"?[\r\n]/i.exec(head)?.[1];
  const candidates = declared ? [declared] : DELIMITERS;
  let best: { layout: Layout; score: number } | null = null;
  for (const delimiter of candidates) {
    const records = scanText(head, delimiter).slice(0, VOTERS);
    if (!whole && records.length > 1 && records.length < VOTERS) records.pop();
    const layout = layoutOf(records, delimiter);
    const score = widthScore(records) + headerScore(layout);
    if (!best || score > best.score) best = { layout, score };
  }
  return best?.layout ?? layoutOf([], ',');
}

/** Records agree on a width, and the wider the better: text with commas makes ragged records, not agreeing ones. */
function widthScore(records: readonly ScannedRecord[]): number {
  const widths = records.map((record) => record.cells.length).filter((width) => width > 0);
  const median = medianOf(widths);
  if (median < 2) return 0;
  const agreeing = widths.filter((width) => width === median).length / widths.length;
  return agreeing * Math.log2(1 + median);
}

function headerScore(layout: Layout): number {
  if (layout.profile) return 3;
  return Math.min(2, layout.headers.filter((header) => synonymKeys.has(headerKey(header))).length * 0.5);
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function layoutOf(records: readonly ScannedRecord[], delimiter: string): Layout {
  const found = findHeader(records);
  const width = medianOf(records.map((record) => record.cells.length).filter((cells) => cells > 0));
  const header = found.index < 0 ? Array<string>(width).fill('') : (records[found.index]?.cells ?? []);
  const skipAfterHeader = found.profile ? extraRows(found.profile, records.slice(found.index + 1)) : 0;
  const under = records.slice(found.index + 1, found.index + 1 + skipAfterHeader);
  return {
    delimiter,
    headerRow: found.index + 1,
    skipAfterHeader,
    headers: joinedHeaders(header, under, found.profile),
    profile: found.profile,
  };
}

function findHeader(records: readonly ScannedRecord[]): { index: number; profile: Profile | null } {
  const first = records.slice(0, HEADER_WITHIN);
  for (const [index, { cells }] of first.entries()) {
    const profile = matchProfile(cells);
    if (profile || isRejectsHeader(cells)) return { index, profile };
  }
  const width = medianOf(records.map((record) => record.cells.length).filter((cells) => cells > 0));
  let best = { index: -1, known: 0 };
  for (const [index, { cells }] of first.entries()) {
    if (cells.length < width * 0.6 || cells.length === 0 || !looksLikeHeader(cells)) continue;
    const known = cells.filter((cell) => synonymKeys.has(headerKey(cell))).length;
    if (known > best.known) best = { index, known };
  }
  if (best.known > 0) return { index: best.index, profile: null };
  return { index: unknownHeader(first, width), profile: null };
}

/** The original headers may all be empty, but ours stand last. */
function isRejectsHeader(cells: readonly string[]): boolean {
  return REJECT_COLUMNS.every((name, i) => cells[cells.length - REJECT_COLUMNS.length + i] === name);
}

/** Names, not values: no number, date, address or long text among the cells. */
function looksLikeHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  // Spreadsheets save empty columns to the right as well.
  const width = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  return (
    filled.length > 0 &&
    filled.length >= width * 0.5 &&
    filled.every((cell) => cell.length <= 300 && !looksLikeValue(cell))
  );
}

function looksLikeValue(cell: string): boolean {
  const text = cell.trim();
  return (
    /^[-+]?[\d.,]+%?$/.test(text) ||
    /^https?:\/\//.test(text) ||
    /^\S+@\S+\.\S+$/.test(text) ||
    (/\d/.test(text) && parseDate(text, 'dmy') !== null)
  );
}

/** A first full row of names nobody knows: told from data by values below it that are of another kind, or much longer. */
function unknownHeader(records: readonly ScannedRecord[], width: number): number {
  const index = records.findIndex((record) => record.cells.length >= Math.max(1, width * 0.6));
  const header = records[index]?.cells;
  const below = records
    .slice(index + 1)
    .map((record) => record.cells)
    .filter((cells) => cells.length > 0);
  if (!header || below.length === 0) return -1;
  if (header.length === 1) return shorterThanBelow(header, below) ? index : -1;
  if (areNumbers(header)) return index;
  if (!looksLikeHeader(header) || new Set(header).size < header.length) return -1;
  const typed = header.some(
    (_, column) => below.filter((cells) => looksLikeValue(cells[column] ?? '')).length > below.length / 2,
  );
  return typed || shorterThanBelow(header, below) ? index : -1;
}

/** Columns that a program numbered, from 0 or 1. */
function areNumbers(header: readonly string[]): boolean {
  const from = Number(header[0]);
  return (from === 0 || from === 1) && header.every((cell, i) => cell.trim() === String(from + i));
}

function shorterThanBelow(header: readonly string[], below: readonly (readonly string[])[]): boolean {
  const longest = (cells: readonly string[]) => Math.max(...cells.map((cell) => cell.length));
  return longest(header) <= 40 && medianOf(below.map(longest)) > Math.max(12, longest(header) * 3);
}

function extraRows(profile: Profile, after: readonly ScannedRecord[]): number {
  switch (profile.extraHeaderRows) {
    case 'one':
      return after.length > 0 ? 1 : 0;
    case 'answer-options':
      // The row of answers has no respondent.
      return after[0] && (after[0].cells[0] ?? '').trim() === '' ? 1 : 0;
    case 'import-ids': {
      const ids = after.slice(0, 3).findIndex((record) => record.cells.some((cell) => cell.startsWith('{"ImportId"')));
      return ids + 1;
    }
    case 'banners': {
      const data = after.findIndex((record) => record.cells.filter((cell) => cell.trim() !== '').length > 1);
      return Math.max(0, data);
    }
    default:
      return 0;
  }
}

/** Survey tools put the questions' words in the second row: they say more than the first. */
function joinedHeaders(
  header: readonly string[],
  under: readonly ScannedRecord[],
  profile: Profile | null,
): readonly string[] {
  const second = under[0]?.cells;
  if (!profile?.questions || !second) return header.map((cell) => cell.trim());
  let last = '';
  return header.map((cell, column) => {
    last = cell.trim() || last;
    const words = (second[column] ?? '').trim();
    if (words === '' || words.startsWith('{') || /^(open-ended )?response$|^respuesta( abierta)?$/i.test(words))
      return last;
    return profile.extraHeaderRows === 'answer-options' ? `${last}: ${words}` : isKnown(profile, last) ? last : words;
  });
}

function isKnown(profile: Profile, header: string): boolean {
  const names = [...profile.fingerprint.flatMap((name) => name.split('|')), ...Object.values(profile.fields).flat()];
  return names.some((name) => headerKey(name ?? '') === headerKey(header));
}
