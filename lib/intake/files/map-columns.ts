import { isRejectColumn } from './escape-cell';
import { IntakeError } from './intake-error';
import { headerKey } from './header-key';
import { mapByProfile, standIns } from './map-by-profile';
import { mapByScores } from './map-by-scores';
import { FIELDS, type ColumnMapping, type Field } from './plan';
import type { Profile } from './profiles';
import { shapeOf, type ColumnShape } from './value-shapes';

/** A column chosen for a field, before its samples are attached. */
export type Choice = Omit<ColumnMapping, 'samples'>;

export interface Columns {
  readonly headers: readonly string[];
  readonly shapes: readonly ColumnShape[];
  /** The sample records that the shapes were taken from. */
  readonly records: readonly (readonly string[])[];
}

/** Header name or column index (from 0) for a field; an empty name or a negative index leaves the field out. */
type Wish = number | string;
/** `text` may name several columns: they are joined in the order they have in the file, as found ones are. */
export type UserMapping = Readonly<Partial<Record<Exclude<Field, 'text'>, Wish>>> & {
  readonly text?: Wish | readonly Wish[] | undefined;
};

/** The columns of sample records, measured. */
export function columnsOf(headers: readonly string[], records: readonly (readonly string[])[]): Columns {
  const width = Math.max(headers.length, ...records.map((cells) => cells.length), 0);
  return {
    headers: Array.from({ length: width }, (_, column) => headers[column] ?? ''),
    shapes: Array.from({ length: width }, (_, column) =>
      shapeOf(isRejectColumn(headers[column]) ? [] : records, column),
    ),
    records,
  };
}

/**
 * Says which column fills which field: the user's word, then the known export's own, then what bilingual headers and the
 * values say together, one column to one field. A column of a known export keeps its stand-ins when it is named by hand.
 * Several columns of free text are joined. A known export that is no survey is not guessed about. Throws
 * `unknown-column` when the user names one that is not there.
 */
export function mapColumns(columns: Columns, profile: Profile | null, user: UserMapping): ColumnMapping[] {
  const { chosen: named, barred } = userChoices(columns.headers, user);
  const chosen = profile ? standIns(profile, columns, named) : named;
  if (profile) chosen.push(...mapByProfile(profile, columns, chosen).filter((choice) => !barred.has(choice.field)));
  if (!profile || profile.questions)
    chosen.push(...mapByScores(columns, chosen, barred, profile?.questions === true || asks(columns.headers)));
  return withSamples(columns, chosen);
}

/**
 * The columns of a rejects file as those of the file it came from, whose columns it has in the same order; the user's word
 * goes before. Throws `unknown-column` as `mapColumns` does.
 */
export function mapAsOrigin(columns: Columns, before: readonly ColumnMapping[], user: UserMapping): ColumnMapping[] {
  const { chosen, barred } = userChoices(columns.headers, user);
  const taken = new Set(chosen.map((choice) => choice.column));
  const kept = before.filter((mapped) => !barred.has(mapped.field) && !taken.has(mapped.column));
  return withSamples(columns, [...chosen, ...kept]);
}

function withSamples(columns: Columns, chosen: readonly Choice[]): ColumnMapping[] {
  return chosen
    .toSorted((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.column - b.column)
    .map((choice) => ({ ...choice, samples: columns.shapes[choice.column]?.samples ?? [] }));
}

/** Headers that are questions make a survey of a file that no profile knows. */
function asks(headers: readonly string[]): boolean {
  return headers.filter((header) => /[?¿]/.test(header)).length > 1;
}

function userChoices(headers: readonly string[], user: UserMapping): { chosen: Choice[]; barred: Set<Field> } {
  const chosen: Choice[] = [];
  const barred = new Set<Field>();
  for (const field of FIELDS) {
    const wish = user[field];
    if (wish === undefined) continue;
    barred.add(field);
    const wishes = typeof wish === 'object' ? wish : [wish];
    for (const column of new Set(wishes.map((each) => columnOf(headers, each))))
      if (column >= 0) chosen.push({ field, column, fallbacks: [], confidence: 1, by: 'user' });
  }
  return { chosen, barred };
}

function columnOf(headers: readonly string[], wish: Wish): number {
  const column = typeof wish === 'number' ? wish : wish === '' ? -1 : columnNamed(headers, wish);
  if (column >= headers.length) throw new IntakeError('unknown-column', { column: String(wish) });
  return column;
}

function columnNamed(headers: readonly string[], name: string): number {
  const exact = headers.indexOf(name);
  const found = exact >= 0 ? exact : headers.findIndex((header) => headerKey(header) === headerKey(name));
  if (found < 0) throw new IntakeError('unknown-column', { column: name });
  return found;
}
