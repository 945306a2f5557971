import type { CueEdit } from '@/lib/domain/workspace-edits';
import type { AnalysedLanguage, ReadPart } from '../types';
import { compileCues } from './compile-cues';
import type { LanguageCues } from './cue-entries';
import { NO_CUES } from './no-cues';
import { languageCues } from './language-cues';
import type { Match, Matcher } from './match-cues';
import { holdsTellingWord } from './telling-words';

/** Weight of an own reason, and of own words of leaving: as plain as most of the language's. */
const REASON = 0.7;
const LEAVING = -0.7;

/** What a workspace adds to the cues of a language, and which it does without. */
export interface OwnCues {
  /** Null where there are no cues of its own. */
  readonly matcher: Matcher | null;
  /** False of a part in which none of them stands. */
  readonly mayStandIn: (part: ReadPart) => boolean;
  readonly silenced: ReadonlySet<string>;
}

/** Cues of a workspace as the entries that a language's own are. */
export function entriesOf(edits: readonly CueEdit[]): Pick<LanguageCues, 'drivers' | 'aspects' | 'leaving'> {
  return {
    drivers: edits.flatMap((edit) => {
      if (edit.says !== 'driver') return [];
      const { id, driver, polarity, patterns } = edit;
      const weight = polarity === 'negative' ? -REASON : REASON;
      const subReason = edit.subReason ?? undefined;
      return { id, driver, polarity, weight, subReason, touchpoint: edit.touchpoint ?? undefined, patterns };
    }),
    aspects: edits.flatMap((edit) => {
      if (edit.says !== 'place') return [];
      const { id, touchpoint, driver, patterns } = edit;
      return { id, touchpoint, driver, patterns };
    }),
    leaving: edits.flatMap((edit) => {
      if (edit.says !== 'leaving') return [];
      const { id, kind, patterns } = edit;
      return { id, kind, weight: LEAVING, patterns };
    }),
  };
}

/**
 * An automaton of a few entries beside the language's: it takes a moment to work out, where the whole takes a second. The
 * language's negators are in it, since no gap skips one; what it says of them is left out of what is found.
 */
export function matcherOf(
  language: AnalysedLanguage,
  entries: Pick<LanguageCues, 'drivers' | 'aspects' | 'leaving'> & Partial<LanguageCues>,
): Matcher {
  const { negators, adjectiveComesFirst } = languageCues[language];
  return compileCues({ ...NO_CUES, ...entries, negators, adjectiveComesFirst }).matcher;
}

/** Compiles what a workspace has of its own in a language; null where that is nothing. */
export function compileOwnCues(
  language: AnalysedLanguage,
  edits: readonly CueEdit[],
  silenced: readonly string[],
): OwnCues | null {
  if (edits.length === 0 && silenced.length === 0) return null;
  return {
    matcher: edits.length === 0 ? null : matcherOf(language, entriesOf(edits)),
    mayStandIn: holdsTellingWord(edits.map(({ patterns }) => patterns)),
    silenced: new Set(silenced),
  };
}

/**
 * Does a match of the language's give way to one of the workspace's own? One of the same kind on the same words does, and
 * an idle phrase that would silence all of it; so does an idle one inside own words of leaving.
 */
function givesWay(match: Match, own: Match): boolean {
  const isSame = match.from === own.from && match.to === own.to;
  if (isSame) return match.role === own.role || match.role === 'idle';
  return match.role === 'idle' && own.role === 'leaving' && own.from <= match.from && match.to <= own.to;
}

/** The matches of a part with a workspace's own over them, in the order of the text. */
export function withOwn(
  matches: readonly Match[],
  { matcher, mayStandIn, silenced }: OwnCues,
  part: ReadPart,
): readonly Match[] {
  const heard =
    silenced.size === 0 ? matches : matches.filter(({ entry }) => entry === null || !silenced.has(entry.id));
  if (matcher === null || !mayStandIn(part)) return heard;
  const own = matcher.match(part).filter(({ role }) => role !== 'negator');
  if (own.length === 0) return heard;
  const standing = heard.filter((match) => !own.some((one) => givesWay(match, one)));
  return [...standing, ...own].sort((a, b) => a.from - b.from);
}
