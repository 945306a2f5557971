/** As much of a cell as a spreadsheet can hold (32,767), less the mark that says it was cut. */
export const KEPT_OF_CELL = 32_000;

/**
 * Cells of a record too long to be read, kept to be shown and mended: each up to `KEPT_OF_CELL` UTF-16 code units (fewer
 * where together they would pass `all`), with a mark at its end that tells how many there were.
 */
export function cutCells(cells: readonly string[], all: number): string[] {
  const most = Math.min(KEPT_OF_CELL, Math.floor(all / Math.max(1, cells.length)));
  return cells.map((cell) =>
    cell.length <= most ? detached(cell) : `${detached(whole(cell, most))}${mark(cell, most)}`,
  );
}

const mark = (cell: string, most: number) => ` […✂ ${most}/${cell.length}]`;

/** A cut never parts a surrogate pair. */
function whole(cell: string, most: number): string {
  const last = cell.charCodeAt(most - 1);
  return cell.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
}

/** A slice keeps the whole text it was cut from in memory; a copy does not. */
function detached(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
