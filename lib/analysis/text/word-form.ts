import { clauseOpeners, joiners, subjectStarts } from './clause-words';
import { fold } from './fold';

/** What the reader needs of a word type, worked out once. */
export interface WordForm {
  /** As written. */
  readonly raw: string;
  readonly folded: string;
  /** See `Token.id`. */
  readonly id: number;
  readonly opensClause: boolean;
  readonly joins: boolean;
  readonly startsSubject: boolean;
}

// Word types repeat, so what is known of them is kept; bounded, so that hostile input cannot grow the memory: the
// common words of a language come early, the rest is worked out each time.
const MOST_FORMS = 1 << 16;
const MOST_IDS = 1 << 16;
const SLOTS = MOST_FORMS * 2;
const forms: WordForm[] = [];
const ids = new Map<string, number>();
// Open addressing over char codes: a known word is found without cutting it out of its text. 0 = empty, else index + 1.
const slots = new Int32Array(SLOTS);
// Whole hashes of the forms, so that another word in a slot is told apart without being looked at.
const hashes = new Int32Array(MOST_FORMS);

function idOf(folded: string): number {
  const known = ids.get(folded);
  if (known !== undefined) return known;
  if (ids.size >= MOST_IDS) return -1;
  ids.set(folded, ids.size);
  return ids.size - 1;
}

function newForm(raw: string): WordForm {
  const folded = fold(raw);
  return {
    raw,
    folded,
    id: idOf(folded),
    opensClause: clauseOpeners.has(folded),
    joins: joiners.has(folded),
    startsSubject: subjectStarts.has(folded),
  };
}

/** FNV-1a over char codes. */
function hashOf(source: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193);
  return hash;
}

function isAt(raw: string, source: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== source.charCodeAt(start + i)) return false;
  return true;
}

/** Form of the word that stands at `start`…`end`, memoised. */
export function wordForm(source: string, start: number, end: number): WordForm {
  const hash = hashOf(source, start, end);
  let slot = hash & (SLOTS - 1);
  for (let index = slots[slot] ?? 0; index !== 0; index = slots[slot] ?? 0) {
    const known = hashes[index - 1] === hash ? forms[index - 1] : undefined;
    if (known !== undefined && isAt(known.raw, source, start, end)) return known;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const form = newForm(source.slice(start, end));
  if (forms.length < MOST_FORMS) {
    hashes[forms.length] = hash;
    slots[slot] = forms.push(form);
  }
  return form;
}
