import type { LanguageData } from '../languages/language-data';
import type { LexiconSource } from '../languages/lexicon-source';
import type { ReadLanguage } from '../types';
import { eachEntry, type EntryKind } from './each-entry';
import { dataOf, lexiconOf } from './lexicons';
import { lookUp } from './look-up';
import { SOURCE } from './terms';

/** What a source states of an entry. */
export interface Statement {
  /** A weight of `lexicon` and `when-negated`, a factor of `intensity`, 0 of the others. */
  readonly value: number;
  readonly source: LexiconSource;
}

/** An entry of one kind: what holds of it, and what weaker sources state. */
interface Stated extends Statement {
  readonly overridden: readonly Statement[];
}

/** Entries of one language by kind; of each, one statement holds. */
export type EntrySources = ReadonlyMap<EntryKind, ReadonlyMap<string, Stated>>;

function gather(language: ReadLanguage, data: LanguageData): EntrySources {
  const kinds = new Map<EntryKind, Map<string, Stated>>();
  eachEntry(language, data, (kind, entry, value, source) => {
    let entries = kinds.get(kind);
    if (entries === undefined) kinds.set(kind, (entries = new Map()));
    const before = entries.get(entry);
    const overridden =
      before === undefined ? [] : [...before.overridden, { value: before.value, source: before.source }];
    entries.set(entry, { value, source, overridden });
  });
  return kinds;
}

// Reading texts never asks for it: it is gathered when somebody first wants to know where a weight comes from.
const gathered = new WeakMap<LanguageData, EntrySources>();

/** Where the entries of a language come from, as it is read now. */
export function entrySources(language: ReadLanguage): EntrySources {
  const data = dataOf(language);
  let sources = gathered.get(data);
  if (sources === undefined) gathered.set(data, (sources = gather(language, data)));
  return sources;
}

/** Emoji belong to no language; the cues of opinions are no entries of a lexicon. */
const emojiSource: LexiconSource = { id: 'emoji', origin: 'own', date: '2026-11-25' };
/** What a workspace has set itself, and what it has learnt from its own rated mentions. */
const workspaceSource: LexiconSource = { id: 'workspace', origin: 'workspace', date: null };
const learntSource: LexiconSource = { id: 'workspace.learnt', origin: 'workspace', date: null };
/** The ids of cues of a workspace's own begin so. */
const OWN_CUE = 'own.';
const cueSource = (language: ReadLanguage): LexiconSource => ({
  id: `${language}.cues`,
  origin: 'own',
  date: dataOf(language).revised,
});

function sourceOfEntry(language: ReadLanguage, entry: string): LexiconSource | null {
  const sources = entrySources(language);
  const stated = sources.get('lexicon')?.get(entry) ?? sources.get('when-negated')?.get(entry);
  if (stated !== undefined) return stated.source;
  // "n'aime": the entry stands behind the apostrophe.
  const meant = lookUp(lexiconOf(language), entry.slice(entry.lastIndexOf("'") + 1))?.entry ?? '';
  return meant === '' || meant === entry ? null : sourceOfEntry(language, meant);
}

/** Where the weight of a term comes from; null of a rating, which is the customer's own. */
export function sourceOfTerm(language: ReadLanguage | null, kind: number, entry: string): LexiconSource | null {
  if (kind === SOURCE.rating) return null;
  if (kind === SOURCE.own) return workspaceSource;
  if (kind === SOURCE.ownLearnt) return learntSource;
  if (kind === SOURCE.emoji || language === null) return emojiSource;
  if (kind === SOURCE.cue) return entry.startsWith(OWN_CUE) ? workspaceSource : cueSource(language);
  return kind === SOURCE.lexicon || kind === SOURCE.phrase ? sourceOfEntry(language, entry) : workspaceSource;
}
