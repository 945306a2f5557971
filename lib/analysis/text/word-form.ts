import { clauseOpeners, joiners, subjectStarts } from './clause-words';
import { fold } from './fold';

/** What the reader needs of a word type, worked out once. */
export interface WordForm {
  readonly folded: string;
  /** See `Token.id`. */
  readonly id: number;
  readonly opensClause: boolean;
  readonly joins: boolean;
  readonly startsSubject: boolean;
}

// Word types repeat, so what is known of them is kept; bounded, so that hostile input cannot grow the memory: the
// common words of a language come early, the rest is worked out each time.
const MOST_FORMS = 200_000;
const MOST_IDS = 100_000;
const forms = new Map<string, WordForm>();
const ids = new Map<string, number>();

function idOf(folded: string): number {
  const known = ids.get(folded);
  if (known !== undefined) return known;
  if (ids.size >= MOST_IDS) return -1;
  ids.set(folded, ids.size);
  return ids.size - 1;
}

/** Form of a word as written, memoised. */
export function wordForm(raw: string): WordForm {
  const known = forms.get(raw);
  if (known !== undefined) return known;
  const folded = fold(raw);
  const form: WordForm = {
    folded,
    id: idOf(folded),
    opensClause: clauseOpeners.has(folded),
    joins: joiners.has(folded),
    startsSubject: subjectStarts.has(folded),
  };
  if (forms.size < MOST_FORMS) forms.set(raw, form);
  return form;
}
