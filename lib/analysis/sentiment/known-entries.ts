import { entryOf } from '../edits/entry-of';
import type { LexiconSource } from '../languages/lexicon-source';
import { stem } from '../text/stem';
import type { AnalysedLanguage } from '../types';
import { describeEntry } from './describe-entry';
import { entrySources } from './entry-sources';
import { lexiconOf } from './lexicons';
import { lookUp } from './look-up';

/** A weight that a source of the lexicon states. */
export interface LexiconLine {
  /** −4…4; 0 silences. */
  readonly weight: number;
  readonly source: LexiconSource;
}

/** All that a language's lexicon knows of a word or phrase, as a page tells it. */
export interface KnownEntry {
  /** The line that counts first, then those it overrides; none where the lexicon has no such entry. */
  readonly lines: readonly LexiconLine[];
  /** The entry a word is read as that has none of its own: another form of it, or what a slip of spelling means. */
  readonly readAs: { readonly entry: string; readonly weight: number } | null;
  /** Beside a weight, or instead of one: the word denies, strengthens or weakens others, or turns the sentence. */
  readonly role: 'denies' | 'strengthens' | 'weakens' | 'turns' | null;
  /** Weight that holds only where it is denied ("does not work"); null for none. */
  readonly whenDenied: number | null;
  /** Longer entries that hold it, the heaviest first. */
  readonly phrases: readonly Weighed[];
}

interface Weighed {
  readonly entry: string;
  readonly weight: number;
}

/** Entries with a place for any word cannot be looked up, or weighed, by writing them. */
const ANY = '*';
const MOST_PHRASES = 8;
const SHORTEST_BEGINNING = 3;

/** The entries of a lexicon that carry a weight, as they stand. */
function* weighed(language: AnalysedLanguage): Generator<Weighed> {
  for (const [entry, { value: weight }] of entrySources(language).get('lexicon') ?? [])
    if (!entry.includes(ANY)) yield { entry, weight };
}

const byWeight = (a: Weighed, b: Weighed): number =>
  Math.abs(b.weight) - Math.abs(a.weight) || (a.entry < b.entry ? -1 : 1);

function phrasesWith(language: AnalysedLanguage, entry: string): Weighed[] {
  const found = [...weighed(language)].filter(
    (other) => other.entry.length > entry.length && ` ${other.entry} `.includes(` ${entry} `),
  );
  return found.sort(byWeight).slice(0, MOST_PHRASES);
}

function roleOf(role: string | null, factor: number | null): KnownEntry['role'] {
  if (role === 'negator' || role === 'trailing') return 'denies';
  if (role === 'intensity') return (factor ?? 1) >= 1 ? 'strengthens' : 'weakens';
  return role === 'after' || role === 'before' || role === 'irrealis' ? 'turns' : null;
}

/** What the lexicon of a language knows of a word or phrase, written as entries are. */
export function knownEntry(language: AnalysedLanguage, entry: string): KnownEntry {
  const described = describeEntry(language, entry);
  const phrases = phrasesWith(language, entry);
  if (described === null) return { lines: [], readAs: null, role: null, whenDenied: null, phrases };
  const { matched, meanings, role, factor, weight, whenNegated: whenDenied } = described;
  const stated = matched === 'exact' ? meanings.find(({ kind }) => kind === 'lexicon') : undefined;
  const lines = stated === undefined ? [] : [stated, ...stated.overridden.toReversed()];
  return {
    lines: lines.map(({ value, source }) => ({ weight: value, source })),
    readAs: matched === 'exact' || weight === null ? null : { entry: described.entry, weight },
    role: roleOf(role, factor),
    whenDenied,
    phrases,
  };
}

/** Entries that begin as what was typed, the shortest first, then those that hold it as a word. */
export function entriesLike(language: AnalysedLanguage, typed: string, limit: number): Weighed[] {
  const all = [...weighed(language)];
  const shortest = (a: Weighed, b: Weighed): number => a.entry.length - b.entry.length || (a.entry < b.entry ? -1 : 1);
  const beginning = all.filter(({ entry }) => entry.startsWith(typed)).sort(shortest);
  const holding = all.filter(({ entry }) => !entry.startsWith(typed) && entry.includes(` ${typed}`)).sort(shortest);
  return [...beginning, ...holding].slice(0, limit);
}

/**
 * Whether a word of a text is read with the weight of an entry: itself, another form of it, or a slip of spelling; of an
 * entry that the lexicon does not have, the forms that it would speak for.
 */
export function isReadAs(language: AnalysedLanguage, word: string, entry: string): boolean {
  if (word === entry) return true;
  const lexicon = lexiconOf(language);
  const type = lookUp(lexicon, word);
  if (type !== null) return type.entry === entry;
  return lexicon.data.byStem && !lexicon.words.has(entry) && stem(word, language) === stem(entry, language);
}

/** The beginning that all forms of a word share. */
export function sharedBeginning(language: AnalysedLanguage, entry: string): string {
  const stemmed = stem(entry, language);
  let end = Math.min(stemmed.length, entry.length);
  while (end > 0 && !entry.startsWith(stemmed.slice(0, end))) end -= 1;
  return entry.slice(0, Math.max(end, Math.min(SHORTEST_BEGINNING, entry.length)));
}

/** What somebody typed, as entries are written: lower case, without accents (ñ stays) and marks; null where no word is in it. */
export const entryForm = (typed: string): string | null => entryOf(typed.replace(/[^\p{L}\p{N}'’\s-]+/gu, ' '));
