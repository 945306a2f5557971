import { CompiledEdits } from '../edits/compile-edits';
import { findCues } from '../opinions/find-cues';
import { type Elsewhere, findElsewhere } from '../opinions/praise-elsewhere';
import { tellLeaving } from '../opinions/read-leaving';
import { readOpinions } from '../opinions/read-opinions';
import type { WordedPack } from '../packs/pack-cues';
import { type WordReader, wordReader } from '../sentiment/lexicons';
import { readSentiment, type Sentiment } from '../sentiment/read-sentiment';
import { readPart } from '../text/read-part';
import { Tokens } from '../text/tokens';
import { vocabulary } from '../text/vocabulary';
import type { AnalysedLanguage, ReadOpinion, ReadPart } from '../types';
import type { WorkspaceEdits } from '@/lib/domain/workspace-edits';

/** What a customer wrote, without what it was rated. */
export interface OwnWords {
  readonly text: string;
  readonly title: string | null;
}

/** Of a very long text so much is read. */
const MOST_READ = 4000;

/** A text with all that does not hang on the weights of words. */
export interface OpenText {
  readonly parts: readonly ReadPart[];
  readonly elsewhere: readonly (readonly Elsewhere[])[];
  readonly opinions: readonly ReadOpinion[];
}

/** Reads texts of a language by their words alone, as a workspace reads them, and with other weights. */
export class OwnWordsReader {
  /** The workspace's words over the language's own. */
  readonly words: WordReader;
  private readonly compiled: CompiledEdits;
  // Used again for every text: what is opened holds until the next is.
  private readonly tokens = { title: new Tokens(), text: new Tokens() };

  constructor(
    readonly language: AnalysedLanguage,
    private readonly edits: WorkspaceEdits,
    private readonly pack: WordedPack | null,
  ) {
    this.compiled = new CompiledEdits(edits);
    this.words = this.compiled.wordsOf(language) ?? wordReader(language);
  }

  /** Tokens of a text, the title first; they hold until the next text. */
  partsOf({ text, title }: OwnWords): ReadPart[] {
    vocabulary.betweenTexts();
    const part = readPart(text.slice(0, MOST_READ), 'text', this.tokens.text);
    return title === null || title === ''
      ? [part]
      : [readPart(title.slice(0, MOST_READ), 'title', this.tokens.title), part];
  }

  open(words: OwnWords): OpenText {
    const { language, pack } = this;
    const parts = this.partsOf(words);
    const own = this.compiled.cuesOf(language);
    const cued = parts.map((part) => findCues(part, language, pack, own));
    const elsewhere = cued.map((part) => findElsewhere(part, tellLeaving(part)));
    const opinions = readOpinions(cued, language, pack, elsewhere, own?.silenced);
    return { parts, elsewhere, opinions };
  }

  /** What the words of a text say; holds until the next text is heard. */
  hear({ parts, elsewhere, opinions }: OpenText, words: WordReader = this.words): Sentiment {
    return readSentiment(parts, this.language, this.language, opinions, {}, elsewhere, words);
  }

  /** The same with some words over the workspace's own. */
  withWords(words: readonly { readonly entry: string; readonly weight: number }[]): WordReader {
    const { language, edits } = this;
    const learnt = words.map(
      ({ entry, weight }) => ({ language, entry, weight, source: 'learnt', learntFrom: 0 }) as const,
    );
    return new CompiledEdits({ ...edits, words: [...edits.words, ...learnt] }).wordsOf(language) ?? this.words;
  }
}
