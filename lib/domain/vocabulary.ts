import type { EditChange } from './edit-change';
import type { Part, Span } from './mention';
import type { EditionKind, ReanalysisState } from './reanalysis';
import type { Driver, LeavingKind, LeavingSignal, Polarity, SentimentLabel, SubReason, Touchpoint } from './taxonomy';
import type { EditedLanguage, WorkspaceEdits } from './workspace-edits';

/** A weight that a source of a language's own lexicon states. */
export interface LexiconLine {
  /** −4…4; 0 says nothing. */
  readonly weight: number;
  readonly source: {
    /** `en.vader`, `es.idioms`. */
    readonly id: string;
    readonly origin: 'own' | 'vader' | 'learnt' | 'workspace';
    /** Day of its last revision; null of what has none. */
    readonly date: string | null;
  };
}

/** What was typed, as an entry is written, and entries like it. */
export interface WordsFound {
  /** Empty where nothing typed is a word. */
  readonly entry: string;
  readonly words: readonly { readonly entry: string; readonly weight: number }[];
}

/** A piece of a mention with the words that are spoken of. */
export interface MarkedPiece {
  readonly mention: string;
  readonly in: Part;
  readonly text: string;
  readonly marks: readonly Span[];
}

/** How a form of a word stands in the texts of a workspace. */
export interface FormCount {
  readonly form: string;
  readonly texts: number;
}

/** All that is known of a word or phrase in one workspace. */
export interface WordAnswer {
  readonly language: EditedLanguage;
  readonly entry: string;
  /** Of the language's own lexicon: the line that counts first, then those it overrides. */
  readonly lines: readonly LexiconLine[];
  /** The entry that it is read as, having no line of its own. */
  readonly readAs: { readonly entry: string; readonly weight: number } | null;
  readonly role: 'denies' | 'strengthens' | 'weakens' | 'turns' | null;
  readonly whenDenied: number | null;
  readonly phrases: readonly { readonly entry: string; readonly weight: number }[];
  /** Texts of the workspace in this language, and those that hold the word in any form. */
  readonly texts: number;
  readonly of: number;
  /** Forms found in the texts that are read with its weight, the commonest first; counted in the newest `formsIn` texts. */
  readonly forms: readonly FormCount[];
  readonly formsIn: number;
  readonly examples: readonly MarkedPiece[];
}

/** An entry of a language's own cues, as people read it. */
export interface CueLine {
  /** Its id, as an opinion's cue tells it. */
  readonly rule: string;
  readonly says: 'driver' | 'place' | 'judgement' | 'leaving';
  readonly driver: Driver | null;
  readonly polarity: Polarity | null;
  readonly subReason: SubReason | null;
  readonly touchpoint: Touchpoint | null;
  readonly kind: LeavingKind | null;
  /** Its phrases, each spelt out by its first choices: "nobody … answers". */
  readonly examples: readonly string[];
  /** How many phrases there are. */
  readonly patterns: number;
}

/** What a mention says before and after a change. */
export interface ReadEitherWay {
  readonly label: SentimentLabel;
  readonly score: number;
  readonly leaving: LeavingSignal;
  readonly opinions: readonly {
    readonly driver: Driver;
    readonly touchpoint: Touchpoint;
    readonly polarity: Polarity;
  }[];
}

/** A text that a change reads otherwise. */
export interface PreviewExample {
  readonly piece: MarkedPiece;
  readonly lang: string;
  readonly before: ReadEitherWay;
  readonly after: ReadEitherWay;
}

/** How far the reading anew of all texts has come. */
export interface ReadingAnew {
  readonly edition: number;
  readonly state: ReanalysisState;
  readonly done: number;
  readonly total: number;
  /** Texts read otherwise; null until it is done. */
  readonly changed: number | null;
  readonly error: string | null;
}

/** What a workspace changes, which version stands, and how far it has been read with. */
export interface VocabularyState {
  /** The version that changes are made to: on its way, or in force; 0 is the language's own. */
  readonly edition: number;
  readonly inForce: number;
  readonly edits: WorkspaceEdits;
  readonly reading: ReadingAnew | null;
  readonly texts: Readonly<Record<EditedLanguage, number>>;
}

/** One version of what a workspace changes. */
export interface EditionLine {
  readonly number: number;
  readonly kind: EditionKind;
  /** The version it takes back. */
  readonly undoes: number | null;
  readonly note: string;
  /** Name of who saved it. */
  readonly by: string;
  readonly at: string;
  readonly base: number;
  /** Against the version before it. */
  readonly changes: readonly EditChange[];
}

export interface EditionList {
  readonly inForce: number;
  readonly coming: number | null;
  /** Newest first. */
  readonly editions: readonly EditionLine[];
}
