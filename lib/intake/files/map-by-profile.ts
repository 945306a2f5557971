import { headerKey } from './header-key';
import type { Choice, Columns } from './map-columns';
import { FIELDS, type Field } from './plan';
import type { Profile } from './profiles';

/** Dates and ratings are settled for one column; a second one may be written otherwise. */
const ONE_COLUMN: ReadonlySet<Field> = new Set(['posted', 'replyAt', 'rating']);

/** Columns as a known export names them; the first spelling present fills the field, the others stand in where it is empty. */
export function mapByProfile(profile: Profile, columns: Columns, taken: readonly Choice[]): Choice[] {
  const keys = columns.headers.map(headerKey);
  const used = new Set(taken.flatMap((choice) => [choice.column, ...choice.fallbacks]));
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

/**
 * The user's choices, each with the columns that the known export names after it for the same field: what is written there
 * where the first is empty is not lost because the first was named by hand. A column the user gave a meaning is that alone.
 */
export function standIns(profile: Profile, columns: Columns, named: readonly Choice[]): Choice[] {
  const keys = columns.headers.map(headerKey);
  const used = new Set(named.map((choice) => choice.column));
  return named.map((choice) => {
    if (ONE_COLUMN.has(choice.field)) return choice;
    const spellings = (profile.fields[choice.field] ?? []).map((name) => keys.indexOf(headerKey(name)));
    const at = spellings.indexOf(choice.column);
    const fallbacks = at < 0 ? [] : spellings.slice(at + 1).filter((column) => column >= 0 && !used.has(column));
    return { ...choice, fallbacks };
  });
}

/** Google Forms calls the address "Username"; people give that name to names. */
function mayBeAddresses({ shapes }: Columns, column: number): boolean {
  const shape = shapes[column];
  return shape === undefined || shape.filled === 0 || shape.emails >= 0.5;
}
