import type { DateOrder, FilePlan, PlanProblem } from '@/lib/intake/files/plan';
import { fillSentence } from '@/lib/messages/reason-sentence';

const ORDERS: Readonly<Record<DateOrder, string>> = {
  dmy: 'day first (dd/mm/yyyy)',
  mdy: 'month first (mm/dd/yyyy)',
  ymd: 'year first (yy/mm/dd)',
};

/** What the few problems that call for a word of advice are told as; the others stand by their codes. */
const SENTENCES: Readonly<Partial<Record<PlanProblem['code'], string>>> = {
  'read-as-origin': 'read as the file it came from, {column}: the same columns, dates and ratings',
  'origin-not-found':
    'these look like rejected rows, but no import of this workspace with the same columns is known; check the dates and the scale',
};

type Told = Pick<FilePlan, 'posted' | 'rating' | 'columns' | 'headers' | 'origin' | 'problems'>;

/** Which order the dates were taken in, where the file itself does not tell; null where it does. */
function orderNote({ posted, columns, headers, origin }: Told): string | null {
  if (!posted?.open || origin) return null;
  const column = columns.find((entry) => entry.field === 'posted')?.column ?? -1;
  const name = headers[column] || `#${column + 1}`;
  const order = ORDERS[posted.order];
  if (posted.by === 'user') return `the dates of ${name} were read ${order}, as the mapping says`;
  if (posted.by === 'source') return `the dates of ${name} were read ${order}, as in earlier files of this source`;
  return (
    `the dates of ${name} can be read either way; they were taken ${order}. ` +
    `If that is wrong, import the file again with --mapping FILE and "dateOrder": "${posted.order === 'dmy' ? 'mdy' : 'dmy'}" in it`
  );
}

function scaleNote({ rating, origin }: Told): string | null {
  if (rating?.by !== 'source' || origin) return null;
  return `the ratings were read on the scale ${rating.scale}, as in earlier files of this source`;
}

/** What was doubtful in a file, or not read of it: a line each, for a terminal. */
export function planNotes(plan: Told): string {
  const told = plan.problems
    .filter(({ code }) => code !== 'ambiguous-dates')
    .map(({ code, column, count }) => {
      const sentence = SENTENCES[code];
      if (sentence !== undefined) return fillSentence(sentence, { column: column ?? '' });
      return `${code} (${count})${column === null ? '' : `: ${column}`}`;
    });
  return [orderNote(plan), scaleNote(plan), ...told]
    .filter((note) => note !== null)
    .map((note) => `  note: ${note}\n`)
    .join('');
}
