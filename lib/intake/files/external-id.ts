import { isEmptyCell } from './empty-cell';

/** Spreadsheets turn long ids into `5.70306E+17`: what is left no longer tells one record from another. */
const DAMAGED = /^\d(?:[.,]\d+)?E\+?\d{1,3}$/i;
/** Quotes, and the `=` by which spreadsheets are told that digits are text. */
const QUOTED = /^=?"(.*)"$/;

export function isDamagedId(cell: string): boolean {
  return DAMAGED.test(cell.trim());
}

/** The source's own id of a record; null when the cell holds none, or one that a spreadsheet has damaged. In a link, its `reviewId`. */
export function externalIdOf(cell: string): string | null {
  if (isEmptyCell(cell) || isDamagedId(cell)) return null;
  const id = cell.trim().replace(QUOTED, '$1').trim();
  if (!id.includes('://')) return id === '' || id.length > 500 ? null : id;
  const inLink = /[?&#;]?reviewid=([^&#\s]+)/i.exec(id)?.[1];
  return inLink ? decoded(inLink) : id.slice(0, 500);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
