import type { LeavingKind, LeavingSignal, SentimentLabel } from '@/lib/domain/taxonomy';
import type { Opinion, Part, Span } from '@/lib/domain/mention';
import type { ToldJourney } from '@/lib/domain/told-journey';
import type { LexiconSource } from './languages/lexicon-source';
import type { Tokens } from './text/tokens';

/** Languages with a lexicon, cues and rules of their own; a folder each under `languages/`. */
export const ANALYSED_LANGUAGES = ['en', 'es'] as const;
export type AnalysedLanguage = (typeof ANALYSED_LANGUAGES)[number];

/** Languages read for sentiment alone, with a smaller lexicon: no opinions, topics or leaving signal. */
export const BASIC_LANGUAGES = ['pt', 'fr', 'de', 'it', 'ca'] as const;
export type BasicLanguage = (typeof BASIC_LANGUAGES)[number];

/** Every language whose sentiment is read. */
export type ReadLanguage = AnalysedLanguage | BasicLanguage;

export interface AnalysisInput {
  readonly text: string;
  readonly title?: string | null;
  /** ISO 639-1 when the caller knows it; overrides detection. */
  readonly lang?: string | null;
  readonly rating?: number | null;
  readonly ratingMax?: number | null;
}

type CueRole = 'driver' | 'touchpoint' | 'leaving';

/** A piece of text that proves an opinion: what matched, by which rule, with which weight. */
export interface Cue extends Span {
  readonly text: string;
  readonly role: CueRole;
  readonly weight: number;
  /** `indifference.no-answer`: id of the entry in the language's cue file. */
  readonly rule: string;
}

/** Words that tell that a customer goes, or may. */
export interface LeavingEvidence extends Cue {
  readonly in: Part;
}

export interface ReadOpinion extends Opinion {
  readonly cues: readonly Cue[];
}

/** One named term of the score; contributions are integers of 1/10,000 and add up to `score` × 10,000 exactly. */
export interface Term extends Span {
  readonly in: Part;
  readonly text: string;
  /** Lexicon weight before negation, intensity and contrast. */
  readonly weight: number;
  readonly contribution: number;
  /** `lexicon`, `negated`, `intensified`, `emoji`, `normalisation` …: how the weight became the contribution. */
  readonly rule: string;
  /** The lexicon entry that matched. */
  readonly entry: string;
  /** Where its weight comes from; null of a rating, which is the customer's own. */
  readonly source: LexiconSource | null;
}

/** A sentence with what its own terms say. */
export interface ReadSentence extends Span {
  readonly in: Part;
  readonly sentiment: { readonly label: SentimentLabel; readonly score: number; readonly mixed: boolean };
  /** Its terms, by their place in the explanation of the whole text. */
  readonly terms: readonly number[];
}

export interface Analysis {
  readonly lang: string;
  readonly langSource: 'given' | 'detected';
  readonly sentiment: { readonly label: SentimentLabel; readonly score: number; readonly mixed: boolean };
  readonly leaving: LeavingSignal;
  readonly leavingKind: LeavingKind | null;
  /** What tells `leavingKind`; only where an explanation was asked for. */
  readonly leavingCues: readonly LeavingEvidence[];
  readonly opinions: readonly ReadOpinion[];
  readonly topics: readonly string[];
  readonly usedRating: boolean;
  readonly explanation: readonly Term[];
  /** In reading order, the title's first; only where asked for. */
  readonly sentences: readonly ReadSentence[];
  /** The way the customer tells they went; null where the text tells none, and where it was not asked for. */
  readonly journey: ToldJourney | null;
}

/** A title or text read into tokens, sentences and clauses: the one pass all readers share. */
export interface ReadPart {
  readonly in: Part;
  readonly source: string;
  readonly tokens: Tokens;
}
