const EMPTY = /^(?:-{1,3}|–|—|n\/?[ad]|null|none|nan|nil|#n\/a|\(blank\)|\(vac[ií]o\)|undefined)$/i;

/** A cell that says "no value" in a column of dates, ratings or ids. In a column of texts "none" may be what the customer wrote. */
export function isEmptyCell(cell: string): boolean {
  if (cell === '') return true;
  if (cell.length > 12) return cell.trim() === '';
  const trimmed = cell.trim();
  return trimmed === '' || EMPTY.test(trimmed);
}
