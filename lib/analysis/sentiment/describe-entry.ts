import { asEntry } from '../edits/entry-of';
import type { LexiconSource } from '../languages/lexicon-source';
import { readPart } from '../text/read-part';
import { stem } from '../text/stem';
import type { ReadLanguage } from '../types';
import type { Lexicon } from './compile-lexicon';
import { eachEntry, type EntryKind } from './each-entry';
import { entrySources, type Statement } from './entry-sources';
import { dataOf, lexiconOf } from './lexicons';
import { lookUp } from './look-up';

/** One thing that an entry does, and who says so. */
export interface EntryMeaning extends Statement {
  readonly kind: EntryKind;
  /** What weaker sources state of the same entry, weakest first. */
  readonly overridden: readonly Statement[];
}

/** All that a language's lexicon knows of a word or phrase. */
export interface EntryDescription {
  readonly language: ReadLanguage;
  /** The entry that answers, as the lexicon holds it; `*` in it stands for at most one word. */
  readonly entry: string;
  /** How the words led to it: as they stand, as a phrase with a gap, or by stem, ending, drawn-out letters, elision or spelling. */
  readonly matched: 'exact' | 'phrase' | 'form';
  /** Weight of the words as they were asked for, −4…4; null where they weigh nothing. */
  readonly weight: number | null;
  /** Weight that holds under a negation alone. */
  readonly whenNegated: number | null;
  /** Factor on the weight of what follows; null where it changes none. */
  readonly factor: number | null;
  /** What it does to what stands beside it; null for nothing. */
  readonly role: Exclude<EntryKind, 'lexicon' | 'when-negated'> | null;
  /** Thanks: praise by themselves, manners beside a complaint. */
  readonly courtesy: boolean;
  /** The source of its weight, else of what else it does. */
  readonly source: LexiconSource;
  /** By kind; one statement holds of each. */
  readonly meanings: readonly EntryMeaning[];
  /** Other entries of the lexicon that share its stem, in alphabetical order; forms not listed are read by that stem, too. */
  readonly forms: readonly string[];
}

const orNull = (value: number, nothing: number): number | null => (value === nothing ? null : value);

function meaningsOf(language: ReadLanguage, entry: string): EntryMeaning[] {
  return [...entrySources(language)].flatMap(([kind, entries]) => {
    const stated = entries.get(entry);
    return stated === undefined ? [] : [{ kind, ...stated }];
  });
}

function formsOf({ words, data, language }: Lexicon, entry: string): string[] {
  if (!data.byStem || entry.includes(' ')) return [];
  const stemmed = stem(entry, language);
  const others = [...words.keys()].filter((word) => word !== entry && word.startsWith(entry.slice(0, 2)));
  return others.filter((word) => stem(word, language) === stemmed && meaningsOf(language, word).length > 0).sort();
}

/** The phrase that covers all of the words, gaps filled. */
function findPhrase(lexicon: Lexicon, asked: string) {
  const { tokens } = readPart(asked, 'text');
  const found = lexicon.phrases.find(tokens, 0);
  return found !== null && found.length === tokens.count ? found.phrase : null;
}

type Effects = Pick<EntryDescription, 'weight' | 'whenNegated' | 'factor' | 'role' | 'courtesy'>;

function effectsOfPhrase(lexicon: Lexicon, asked: string, meanings: readonly EntryMeaning[]): Effects {
  const valueOf = (kind: EntryKind) => meanings.find((one) => one.kind === kind)?.value ?? null;
  const role = meanings.map(({ kind }) => kind).find((kind) => kind !== 'lexicon' && kind !== 'when-negated') ?? null;
  return {
    weight: valueOf('lexicon'),
    whenNegated: null,
    factor: valueOf('intensity'),
    role,
    courtesy: lexicon.data.courtesies.includes(asked),
  };
}

/** The entry that answers for words, and what it does. */
function find(lexicon: Lexicon, asked: string): { entry: string; isPhrase: boolean; effects: Effects } | null {
  const { language } = lexicon;
  if (asked.includes(' ')) {
    const entry = meaningsOf(language, asked).length > 0 ? asked : findPhrase(lexicon, asked)?.entry;
    if (entry === undefined) return null;
    return { entry, isPhrase: true, effects: effectsOfPhrase(lexicon, entry, meaningsOf(language, entry)) };
  }
  const type = lookUp(lexicon, asked);
  if (type === null) return null;
  const entry = [asked, type.entry, asked.slice(asked.lastIndexOf("'") + 1)].find(
    (one) => meaningsOf(language, one).length > 0,
  );
  if (entry === undefined) return null;
  const isSilenced = type.weight === 0 && (entrySources(language).get('lexicon')?.has(entry) ?? false);
  const effects = {
    weight: isSilenced ? 0 : orNull(type.weight, 0),
    whenNegated: orNull(type.negated, 0),
    factor: orNull(type.factor, 1),
    role: type.role,
    courtesy: type.courtesy,
  };
  return { entry, isPhrase: false, effects };
}

/**
 * What the lexicon of a language knows of a word or phrase, as it is read now: weight, what else it does, who says so and
 * what that overrides. Null where it knows nothing of it. Case, accents and hyphens do not count.
 */
export function describeEntry(language: ReadLanguage, words: string): EntryDescription | null {
  const asked = asEntry(words);
  const lexicon = lexiconOf(language);
  const found = asked === '' ? null : find(lexicon, asked);
  if (found === null) return null;
  const { entry, isPhrase, effects } = found;
  const meanings = meaningsOf(language, entry);
  const [strongest] = meanings;
  if (strongest === undefined) return null;
  const matched = entry === asked ? 'exact' : isPhrase ? 'phrase' : 'form';
  return { language, entry, matched, ...effects, source: strongest.source, meanings, forms: formsOf(lexicon, entry) };
}

/** A source with how many entries it states and of how many its statement holds. */
export interface SizedSource extends LexiconSource {
  readonly stated: number;
  readonly holding: number;
}

/** The sources of a language's entries, in the order in which they override each other. */
export function lexiconSources(language: ReadLanguage): SizedSource[] {
  const sized = new Map<string, LexiconSource & { stated: number; holding: number }>();
  eachEntry(language, dataOf(language), (_kind, _entry, _value, source) => {
    const one = sized.get(source.id);
    if (one === undefined) sized.set(source.id, { ...source, stated: 1, holding: 0 });
    else one.stated++;
  });
  for (const entries of entrySources(language).values()) {
    for (const { source } of entries.values()) {
      const one = sized.get(source.id);
      if (one !== undefined) one.holding++;
    }
  }
  return [...sized.values()];
}
