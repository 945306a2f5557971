/** A possible pair of a row and a column, with its worth (above 0). */
export interface Pair {
  readonly row: number;
  readonly column: number;
  readonly worth: number;
}

/**
 * One-to-one pairs of the greatest total worth; what pairs with nothing of worth stays alone. The Hungarian method with
 * potentials (Kuhn 1955; Jonker & Volgenant 1987), O(rows² · columns). Of equal totals the lower columns come first.
 */
export function assignPairs<P extends Pair>(pairs: readonly P[], rows: number, columns: number): P[] {
  // As many columns of no worth as there are rows, so that every row can stay alone.
  const width = columns + rows;
  const cost = Array.from({ length: rows }, () => new Float64Array(width));
  // Ties go to the lower column by a margin far under any difference of worth.
  for (const { row, column, worth } of pairs) (cost[row] ?? [])[column] = -worth + column * 1e-9;
  const rowOf = solve(cost, rows, width);
  return pairs.filter(({ row, column }) => rowOf[column] === row);
}

/** Row of each column; −1 for none. */
function solve(cost: readonly Float64Array[], rows: number, width: number): Int32Array {
  const byRow = new Float64Array(rows);
  const byColumn = new Float64Array(width);
  const rowOf = new Int32Array(width).fill(-1);
  for (let start = 0; start < rows; start += 1) {
    const from = new Int32Array(width).fill(-1);
    const least = new Float64Array(width).fill(Infinity);
    const done = new Uint8Array(width);
    let column = -1;
    for (let row = start; row >= 0; row = rowOf[column] ?? -1) {
      const before = column;
      let next = -1;
      for (let at = 0; at < width; at += 1) {
        if (done[at]) continue;
        const reduced = (cost[row]?.[at] ?? 0) - (byRow[row] ?? 0) - (byColumn[at] ?? 0);
        if (reduced < (least[at] ?? 0)) {
          least[at] = reduced;
          from[at] = before;
        }
        if (next < 0 || (least[at] ?? 0) < (least[next] ?? 0)) next = at;
      }
      const step = least[next] ?? 0;
      byRow[start] = (byRow[start] ?? 0) + step;
      for (let at = 0; at < width; at += 1) {
        if (!done[at]) least[at] = (least[at] ?? 0) - step;
        else {
          byColumn[at] = (byColumn[at] ?? 0) - step;
          const held = rowOf[at] ?? -1;
          if (held >= 0) byRow[held] = (byRow[held] ?? 0) + step;
        }
      }
      done[next] = 1;
      column = next;
    }
    // The path of changes is walked back from the column that was free.
    while (column >= 0) {
      const before = from[column] ?? -1;
      rowOf[column] = before < 0 ? start : (rowOf[before] ?? -1);
      column = before;
    }
  }
  return rowOf;
}
