import { StatementReader } from './levels';
import type { Mirror, Selection } from './mirror';
import type { Allowed } from './select';

const total = (starts: Int32Array, places: Uint32Array) => {
  let sum = 0;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    sum += (starts[place + 1] ?? 0) - (starts[place] ?? 0);
  }
  return sum;
};

/** The same mentions, at the same places, as if they held the allowed opinions alone; the mirror's others hold none. */
export function withOnly(
  { mirror, places }: Selection,
  { codes: allowed, packPlaces: allowedPlaces }: Allowed,
): Selection {
  const {
    size,
    starts: startsBefore,
    opinions: before,
    packPlaces: placesBefore,
    statementStarts: saidStarts,
    statements: saidBefore,
  } = mirror;
  const starts = new Int32Array(size + 1);
  const statementStarts = new Int32Array(size + 1);
  const opinions = new Uint16Array(total(startsBefore, places));
  const packPlaces = new Uint8Array(opinions.length);
  // Fewer opinions speak of no more levels.
  const statements = new Uint16Array(total(saidStarts, places));
  const reader = new StatementReader();
  const codes: number[] = [];
  let [held, said, next] = [0, 0, 0];
  for (let place = 0; place < size; place += 1) {
    if (places[next] === place) {
      next += 1;
      codes.length = 0;
      const [start, end] = [startsBefore[place] ?? 0, startsBefore[place + 1] ?? 0];
      for (let at = start; at < end; at += 1) {
        const code = before[at] ?? 0;
        const packPlace = placesBefore[at] ?? 0;
        if (allowed[code] !== 1 || (allowedPlaces !== null && allowedPlaces[packPlace] !== 1)) continue;
        codes.push(code);
        opinions[held] = code;
        packPlaces[held] = packPlace;
        held += 1;
      }
      if (codes.length === end - start) {
        // Most hold nothing else, and say what they said.
        const last = saidStarts[place + 1] ?? 0;
        for (let at = saidStarts[place] ?? 0; at < last; at += 1, said += 1) statements[said] = saidBefore[at] ?? 0;
      } else {
        reader.read(codes);
        for (let at = 0; at < reader.count; at += 1, said += 1) statements[said] = reader.statements[at] ?? 0;
      }
    }
    starts[place + 1] = held;
    statementStarts[place + 1] = said;
  }
  const narrower: Mirror = {
    ...mirror,
    starts,
    opinions: opinions.subarray(0, held),
    packPlaces: packPlaces.subarray(0, held),
    statementStarts,
    statements: statements.subarray(0, said),
  };
  return { mirror: narrower, places };
}
