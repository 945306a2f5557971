import { EDITED_LANGUAGES, type EditedLanguage, type WorkspaceEdits } from '@/lib/domain/workspace-edits';
import type { PackEntries } from '../opinions/cue-entries';
import { languageCues } from '../opinions/language-cues';
import type { Matcher } from '../opinions/match-cues';
import { entriesOf, matcherOf } from '../opinions/own-cues';
import { PRAISED_ELSEWHERE } from '../opinions/read-opinions';
import type { WordedPack } from '../packs/pack-cues';
import { packEntriesOf } from '../packs/pack-entries';
import type { WordType } from '../sentiment/compile-lexicon';
import { wordReader } from '../sentiment/lexicons';
import { PhraseBook } from '../sentiment/phrase-book';
import { apart } from '../sentiment/word-memory';
import { readPart } from '../text/read-part';
import { TOKEN, Tokens } from '../text/tokens';
import { vocabulary } from '../text/vocabulary';
import { WordMemo } from '../text/word-memo';
import type { AnalysisInput, ReadPart } from '../types';
import type { CompiledEdits } from './compile-edits';

/** Tells which texts a change of edits may touch. */
export interface Touch {
  /** False only where the text is read alike before and after, in whatever language; a fraction of the time of a reading. */
  readonly reaches: (input: Pick<AnalysisInput, 'text' | 'title'>) => boolean;
}

/** Whether something in a part may be read otherwise. */
type Finds = (part: ReadPart) => boolean;

/** What of two lists is in one of them alone. */
function changedOf<T>(before: readonly T[], after: readonly T[]): T[] {
  const keys = (list: readonly T[]) => new Set(list.map((one) => JSON.stringify(one)));
  const [old, now] = [keys(before), keys(after)];
  return [
    ...before.filter((one) => !now.has(JSON.stringify(one))),
    ...after.filter((one) => !old.has(JSON.stringify(one))),
  ];
}

const ofLanguage = <T extends { readonly language: EditedLanguage }>(list: readonly T[], language: EditedLanguage) =>
  list.filter((one) => one.language === language);

function isSame(a: WordType | null, b: WordType | null): boolean {
  if (a === null || b === null) return a === b;
  const alike = a.weight === b.weight && a.negated === b.negated && a.role === b.role && a.factor === b.factor;
  return alike && a.entry === b.entry && a.courtesy === b.courtesy && a.source === b.source;
}

/** Words and hashtags that say otherwise, and phrases that are changed. */
function wordsFound(language: EditedLanguage, before: CompiledEdits | null, after: CompiledEdits | null): Finds | null {
  const list = (edits: CompiledEdits | null) => ofLanguage(edits?.edits.words ?? [], language);
  const changed = changedOf(list(before), list(after));
  if (changed.length === 0) return null;
  const [old, now] = [before, after].map((edits) => edits?.wordsOf(language) ?? wordReader(language));
  if (old === undefined || now === undefined) return null;
  const words = new WordMemo((_, word) => !isSame(old.types.sayingOf(word), now.types.sayingOf(word)));
  const hashtags = new WordMemo((_, word) => {
    const [known, knownNow] = [old.types.of(word) !== null, now.types.of(word) !== null];
    if (known !== knownNow || words.of(word)) return true;
    return !known && !isSame(old.hashtags.of(word), now.hashtags.of(word));
  });
  const phrases = new PhraseBook(
    apart,
    changed.filter(({ entry }) => entry.includes(' ')).map(({ entry }) => ({ words: entry.split(' ') })),
  );
  return ({ tokens }) => {
    for (let at = 0; at < tokens.count; at++) {
      const kind = tokens.kinds[at];
      if (kind !== TOKEN.word && kind !== TOKEN.hashtag) continue;
      const word = tokens.words[at] ?? 0;
      if (kind === TOKEN.hashtag ? hashtags.of(word) : words.of(word)) return true;
      if (phrases.find(tokens, at) !== null) return true;
    }
    return false;
  };
}

/** The entries of a language, and of a pack, that go by one of the ids. */
function entriesBy(ids: ReadonlySet<string>, language: EditedLanguage, pack: WordedPack | null) {
  const { drivers, aspects, evaluations, leaving, conditions } = languageCues[language];
  const own = <T extends { readonly id: string }>(list: readonly T[]): T[] => list.filter(({ id }) => ids.has(id));
  const packed: PackEntries | null = pack === null ? null : packEntriesOf(pack, language);
  return {
    drivers: own([...drivers, ...(packed?.drivers ?? [])]),
    aspects: own([...aspects, ...(packed?.aspects ?? [])]),
    evaluations: own(evaluations),
    leaving: own(leaving),
    conditions: own(conditions),
    pack: { drivers: [], aspects: [], hints: own(packed?.hints ?? []), unmeant: own(packed?.unmeant ?? []) },
  };
}

/** Cues that come, go or are silenced, found as they are when a text is read. */
function cuesFound(
  language: EditedLanguage,
  before: WorkspaceEdits | null,
  after: WorkspaceEdits | null,
  pack: WordedPack | null,
): Finds | null {
  const cues = ofLanguage(changedOf(before?.cues ?? [], after?.cues ?? []), language);
  const silenced = ofLanguage(changedOf(before?.silenced ?? [], after?.silenced ?? []), language);
  const rules = new Set(silenced.map(({ rule }) => rule));
  if (cues.length === 0 && rules.size === 0) return null;
  // What it says is also told where no cue stands.
  if (rules.has(PRAISED_ELSEWHERE)) return () => true;
  const matchers: Matcher[] = [];
  if (cues.length > 0) matchers.push(matcherOf(language, entriesOf(cues)));
  if (rules.size > 0) matchers.push(matcherOf(language, entriesBy(rules, language, pack)));
  return (part) => matchers.some((matcher) => matcher.match(part).some(({ role }) => role !== 'negator'));
}

// Kept for the next text, unless this one was a giant.
const MOST_KEPT = 1 << 16;
let kept = new Tokens();

/**
 * Which texts a change from one state of a workspace's edits to another may touch: those that hold a word, in any form it
 * is found by, a phrase or a cue that is not the same in both. Never false of a text that would be read otherwise.
 */
export function editsTouch(
  before: CompiledEdits | null,
  after: CompiledEdits | null,
  pack: WordedPack | null = null,
): Touch {
  const finds = EDITED_LANGUAGES.flatMap((language) => [
    wordsFound(language, before, after) ?? [],
    cuesFound(language, before?.edits ?? null, after?.edits ?? null, pack) ?? [],
  ]).flat();
  const isFound = (text: string, part: 'text' | 'title'): boolean => {
    if (kept.kinds.length > MOST_KEPT) kept = new Tokens();
    const read = readPart(text, part, kept);
    return finds.some((find) => find(read));
  };
  return {
    reaches: ({ text, title }) => {
      if (finds.length === 0) return false;
      vocabulary.betweenTexts();
      return isFound(text, 'text') || (!!title && isFound(title, 'title'));
    },
  };
}
