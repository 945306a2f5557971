import type { CellRepeats, PartRepeats, RepeatsAt } from '@/lib/domain/counts';
import { byAuthor } from './by-author';
import { EVERYTHING, LEAVING, levelIn, levelOf, LEVELS, NEGATIVE, PRIMARY, saidIn } from './levels';
import type { Selection } from './mirror';

// Counts of one author's mentions at a level, in the order of these places.
const AT_NEGATIVE = 0;
const AT_PRIMARY = 1;
const AT_LEAVING = 2;
const AT_PRIMARY_LEAVING = 3;
const AT_MENTIONS = 4;
const PARTS = 5;
const SUMS = 3;

/** What one author's mentions add at a level, given their counts there and at the level of everything. */
function addAuthor(sums: Float64Array, counts: Int32Array, level: number): void {
  const all = EVERYTHING * PARTS;
  const here = level * PARTS;
  for (let part = 0; part < PARTS; part += 1) {
    const y = counts[here + part] ?? 0;
    if (y === 0) continue;
    const population = part === AT_MENTIONS ? -1 : part <= AT_PRIMARY ? AT_NEGATIVE : AT_LEAVING;
    const base = (here + part) * SUMS;
    sums[base] = (sums[base] ?? 0) + y * (y - 1);
    // Of mentions it is their negative ones, within themselves.
    const across =
      population < 0 ? (counts[here + AT_NEGATIVE] ?? 0) * (y - 1) : y * ((counts[all + population] ?? 0) - 1);
    sums[base + 1] = (sums[base + 1] ?? 0) + across;
    sums[base + 2] = (sums[base + 2] ?? 0) + y - 1;
  }
}

/** What authors with several of the selected mentions add to sums over authors; null where there are none. */
export function tallyRepeats(selection: Selection): RepeatsAt | null {
  const authors = byAuthor(selection);
  if (!authors) return null;
  const { mirror } = selection;
  const sums = new Float64Array(LEVELS * PARTS * SUMS);
  const counts = new Int32Array(LEVELS * PARTS);
  const touched = new Uint16Array(LEVELS);
  const { statementStarts, statements } = mirror;
  let repeated = false;
  for (let author = 0; author + 1 < authors.starts.length; author += 1) {
    const start: number = authors.starts[author] ?? 0;
    const end: number = authors.starts[author + 1] ?? 0;
    if (end - start < 2) continue;
    repeated = true;
    let levelsTouched = 0;
    for (let index = start; index < end; index += 1) {
      const place = authors.places[index] ?? 0;
      const leaves = mirror.leaving[place] === LEAVING;
      const last = statementStarts[place + 1] ?? 0;
      for (let at = statementStarts[place] ?? 0; at < last; at += 1) {
        const statement = statements[at] ?? 0;
        const level = levelIn(statement);
        const bits = saidIn(statement);
        const base = level * PARTS;
        if (counts[base + AT_MENTIONS] === 0) {
          touched[levelsTouched] = level;
          levelsTouched += 1;
        }
        counts[base + AT_MENTIONS] = (counts[base + AT_MENTIONS] ?? 0) + 1;
        if (bits & NEGATIVE) counts[base + AT_NEGATIVE] = (counts[base + AT_NEGATIVE] ?? 0) + 1;
        if (bits & PRIMARY) counts[base + AT_PRIMARY] = (counts[base + AT_PRIMARY] ?? 0) + 1;
        if (!leaves) continue;
        if (bits & NEGATIVE || level === EVERYTHING) counts[base + AT_LEAVING] = (counts[base + AT_LEAVING] ?? 0) + 1;
        if (bits & PRIMARY) counts[base + AT_PRIMARY_LEAVING] = (counts[base + AT_PRIMARY_LEAVING] ?? 0) + 1;
      }
    }
    for (let at = 0; at < levelsTouched; at += 1) addAuthor(sums, counts, touched[at] ?? 0);
    for (let at = 0; at < levelsTouched; at += 1) {
      const base = (touched[at] ?? 0) * PARTS;
      counts.fill(0, base, base + PARTS);
    }
  }
  return repeated ? (driver, touchpoint) => repeatsOf(sums, levelOf(driver, touchpoint)) : null;
}

function repeatsOf(sums: Float64Array, level: number): CellRepeats {
  const of = (part: number): PartRepeats => {
    const base = (level * PARTS + part) * SUMS;
    return { same: sums[base] ?? 0, across: sums[base + 1] ?? 0, further: sums[base + 2] ?? 0 };
  };
  return {
    negative: of(AT_NEGATIVE),
    primaryNegative: of(AT_PRIMARY),
    leaving: of(AT_LEAVING),
    primaryLeaving: of(AT_PRIMARY_LEAVING),
    mentions: of(AT_MENTIONS),
  };
}
