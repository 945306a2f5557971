import type { Part, Span } from '@/lib/domain/mention';
import { readPart } from '../text/read-part';
import { TOKEN, Tokens } from '../text/tokens';
import { vocabulary } from '../text/vocabulary';
import type { AnalysedLanguage } from '../types';
import { isReadAs } from './known-entries';

/** Where an entry stands in a text. */
export interface FoundEntry {
  /** The first sentence that holds it. */
  readonly sentence: Span;
  /** Its places in that sentence. */
  readonly marks: readonly Span[];
  /** The forms it has in the whole text, each once. */
  readonly forms: readonly string[];
}

/** Finds a word, in the forms that are read with its weight, or a phrase word for word, in text after text. */
export class EntryFinder {
  private readonly words: readonly string[];
  private readonly reads = new Map<string, boolean>();
  private readonly tokens = new Tokens();

  constructor(
    private readonly language: AnalysedLanguage,
    private readonly entry: string,
  ) {
    this.words = entry.split(' ');
  }

  /** Null where the text does not hold it. */
  find(text: string, part: Part = 'text'): FoundEntry | null {
    vocabulary.betweenTexts();
    const { tokens } = readPart(text, part, this.tokens);
    const marks: Span[] = [];
    const forms = new Set<string>();
    let sentence = -1;
    for (let at = 0; at < tokens.count; at += 1) {
      const length = this.lengthAt(at);
      if (length === 0) continue;
      if (sentence < 0) sentence = tokens.sentenceOf[at] ?? 0;
      const last = at + length - 1;
      if (tokens.sentenceOf[at] === sentence)
        marks.push({ start: tokens.starts[at] ?? 0, end: tokens.ends[last] ?? 0 });
      forms.add(this.words.length === 1 ? tokens.textAt(at) : this.entry);
      at = last;
    }
    return sentence < 0 ? null : { sentence: tokens.sentences.at(sentence), marks, forms: [...forms] };
  }

  private isForm(word: string): boolean {
    let reads = this.reads.get(word);
    if (reads === undefined) this.reads.set(word, (reads = isReadAs(this.language, word, this.entry)));
    return reads;
  }

  /** Length in tokens of what stands at a token; 0 for nothing. */
  private lengthAt(at: number): number {
    const { tokens, words } = this;
    if (tokens.kinds[at] !== TOKEN.word && tokens.kinds[at] !== TOKEN.hashtag) return 0;
    if (words.length === 1) return this.isForm(tokens.textAt(at)) ? 1 : 0;
    return words.every((word, i) => tokens.textAt(at + i) === word) ? words.length : 0;
  }
}
