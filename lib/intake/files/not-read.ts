import { headerKey } from './header-key';
import type { Inspected } from './plan-problems';
import type { PlanProblem } from './plan';
import { ratingScore } from './score-rating';
import { unmapped } from './unread-columns';

/** Columns named at most, each for itself. */
const NAMED = 5;
/** Share of rows with a sentence that makes a column worth a word. */
const SOME = 0.01;
/** Share of rows without text that makes a file worth a word. */
const MOST = 0.9;
/** What a header and values must say for a column to be called a rating. */
const A_RATING = 0.5;

/** What of a file is joined, or is not read at all, so that nothing is passed over in silence. */
export function notRead(inspected: Inspected): PlanProblem[] {
  return [...texts(inspected), ...ratings(inspected), ...twins(inspected)];
}

function nameOf({ layout }: Inspected, column: number): string {
  return layout.headers[column] || `#${column + 1}`;
}

const namesOf = (inspected: Inspected, columns: readonly number[]) =>
  columns.map((column) => nameOf(inspected, column)).join(' · ');

function texts(inspected: Inspected): PlanProblem[] {
  const { columns, survey, layout } = inspected;
  const joined = columns.filter((column) => column.field === 'text');
  const problems: PlanProblem[] = [];
  if (joined.length > 1) {
    const names = namesOf(
      inspected,
      joined.map(({ column }) => column),
    );
    problems.push({ code: 'texts-joined', column: names, count: joined.length });
  }
  const read = columns.some((column) => column.field.startsWith('text') || column.field === 'title');
  if (read && survey.unread.withoutText >= survey.rows * MOST)
    problems.push({ code: 'rows-without-text', column: null, count: survey.unread.withoutText });
  // Of a known export the other columns are known too, unless rows are without text or the user reads it otherwise.
  const chosen = joined.some((column) => column.by === 'user');
  const closed = !chosen && layout.profile !== null && layout.profile.questions !== true;
  const found = survey.unread.texts
    .filter(({ rows, alone }) => (closed ? alone : rows) >= Math.max(1, survey.rows * SOME))
    .toSorted((a, b) => b.rows - a.rows)
    .slice(0, NAMED);
  for (const { column, rows } of found)
    problems.push({ code: 'text-not-read', column: nameOf(inspected, column), count: rows });
  return problems;
}

function ratings(inspected: Inspected): PlanProblem[] {
  const { columns, sampled, layout } = inspected;
  const rating = columns.find((column) => column.field === 'rating');
  if (!rating || rating.by === 'user' || (layout.profile && layout.profile.questions !== true)) return [];
  const found = unmapped(columns, layout.headers).filter((column) => {
    const shape = sampled.shapes[column];
    return shape && shape.filled > 0 && ratingScore(layout.headers[column] ?? '', shape) >= A_RATING;
  });
  if (found.length === 0) return [];
  return [{ code: 'ratings-not-read', column: namesOf(inspected, found), count: found.length }];
}

function twins(inspected: Inspected): PlanProblem[] {
  const { columns, layout, sampled } = inspected;
  const rest = unmapped(columns, layout.headers).filter((column) => (sampled.shapes[column]?.filled ?? 0) > 0);
  return columns.flatMap((mapped): PlanProblem[] => {
    const key = headerKey(layout.headers[mapped.column] ?? '');
    const same = rest.filter((column) => key !== '' && headerKey(layout.headers[column] ?? '') === key);
    if (same.length === 0 || mapped.field === 'rating') return [];
    return [{ code: 'twin-not-read', column: nameOf(inspected, mapped.column), count: same.length }];
  });
}
