import { headerKey } from './header-key';
import type { Choice, Columns } from './map-columns';
import { FIELDS, type Field } from './plan';
import type { Profile } from './profiles';

/** Dates and ratings are settled for one column; a second one may be written otherwise. */
const ONE_COLUMN: ReadonlySet<Field> = new Set(['posted', 'replyAt', 'rating']);

/** Columns as a known export names them; the first spelling present fills the field, the others stand in where it is empty. */
export function mapByProfile(profile: Profile, columns: Columns, taken: readonly Choice[]): Choice[] {
  const keys = columns.headers.map(headerKey);
  const used = new Set(taken.map((choice) => choice.column));
  const choices: Choice[] = [];
  for (const field of FIELDS) {
    const found = (profile.fields[field] ?? [])
      .map((name) => keys.indexOf(headerKey(name)))
      .filter(
        (column) => column >= 0 && !used.has(column) && (field !== 'authorEmail' || mayBeAddresses(columns, column)),
      );
    const [column, ...others] = found;
    if (column === undefined) continue;
    choices.push({ field, column, fallbacks: ONE_COLUMN.has(field) ? [] : others, confidence: 1, by: 'profile' });
  }
  return choices;
}

/** Google Forms calls the address "Username"; people give that name to names. */
function mayBeAddresses({ shapes }: Columns, column: number): boolean {
  const shape = shapes[column];
  return shape === undefined || shape.filled === 0 || shape.emails >= 0.5;
}
