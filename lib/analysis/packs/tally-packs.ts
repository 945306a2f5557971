import { PACK_IDS, type PackId } from '@/lib/domain/pack';
import { detectLanguage } from '../language/detect-language';
import { firstFrom, LONGEST_MATCH } from '../opinions/clause-matches';
import { NO_CUES } from '../opinions/no-cues';
import { compileCues, type CueAutomaton } from '../opinions/compile-cues';
import type { PackHint } from '../opinions/cue-entries';
import { dropUnmeant } from '../opinions/drop-unmeant';
import type { Found } from '../opinions/match-cues';
import { readPart } from '../text/read-part';
import { vocabulary } from '../text/vocabulary';
import { ANALYSED_LANGUAGES, type AnalysedLanguage } from '../types';
import { packEntriesOf } from './pack-entries';
import { packs } from './packs';

/** How many texts of a sample speak of each industry. */
export interface PackTally {
  /** Texts in a language that has packs. */
  readonly texts: number;
  readonly touched: Readonly<Record<PackId, number>>;
}

/** A text speaks of an industry by its name, or by this many of its touchpoints in words that no other industry uses. */
const TOUCHPOINTS_THAT_TELL = 2;

/**
 * Counts the texts that speak of each industry in words of its own: a "reservation" that a hotel and an airline both
 * know speaks of neither. A text may speak of several.
 */
export function tallyPacks(texts: readonly string[]): PackTally {
  const touched: Record<PackId, number> = {
    airline: 0,
    hospitality: 0,
    retail: 0,
    finance: 0,
    telecom: 0,
    software: 0,
  };
  let read = 0;
  for (const text of texts) {
    vocabulary.betweenTexts();
    const part = readPart(text, 'text');
    const detected = detectLanguage([part]);
    const language = ANALYSED_LANGUAGES.find((known) => known === detected);
    if (language === undefined) continue;
    read += 1;
    const hints = dropUnmeant(automatonOf(language).matcher.match(part)).filter((match) => match.role === 'hint');
    for (const pack of packsIn(hints)) touched[pack] += 1;
  }
  return { texts: read, touched };
}

function packsIn(hints: readonly Found<PackHint>[]): PackId[] {
  const own = hints.filter((hint) => !isShared(hint, hints)).map(({ entry }) => entry);
  return PACK_IDS.filter((pack) => {
    const places = new Set(own.filter((entry) => entry.pack === pack).map(({ packTouchpoint }) => packTouchpoint));
    return places.has(null) || places.size >= TOUCHPOINTS_THAT_TELL;
  });
}

/** Do words of another pack stand on all the words of a hint? */
function isShared(hint: Found<PackHint>, hints: readonly Found<PackHint>[]): boolean {
  for (let at = firstFrom(hints, hint.from - LONGEST_MATCH); at < hints.length; at += 1) {
    const other = hints[at];
    if (other === undefined || other.from > hint.from) return false;
    if (other.entry.pack !== hint.entry.pack && other.to >= hint.to) return true;
  }
  return false;
}

const automata = new Map<AnalysedLanguage, CueAutomaton>();

/** The hints of all packs in one automaton, so that a text is read once; with the words that only name an industry. */
function automatonOf(language: AnalysedLanguage): CueAutomaton {
  let automaton = automata.get(language);
  if (automaton === undefined) {
    const entries = PACK_IDS.map((id) => packEntriesOf(packs[id], language));
    const signs = PACK_IDS.map((pack): PackHint => {
      const patterns = packs[pack].cues[language].signs;
      return { id: pack, pack, touchpoint: 'unspecified', packTouchpoint: null, patterns };
    });
    const hints = [...signs, ...entries.flatMap((entry) => entry.hints)];
    const unmeant = entries.flatMap((entry) => entry.unmeant);
    automaton = compileCues({ ...NO_CUES, pack: { ...NO_CUES.pack, hints, unmeant } });
    automata.set(language, automaton);
  }
  return automaton;
}
