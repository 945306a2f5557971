import { PairTable } from '../text/pair-table';
import { TOKEN, type Tokens } from '../text/tokens';
import type { Remember } from './word-memory';

/** Stands in a phrase for at most one word, whatever it is. */
const ANY = '*';
/** Number of the words that are in no phrase. */
const IN_NONE = 0;

/** Where in a phrase a word stands, as bits of `PhraseBook.places`. */
const PLACE = { first: 1, firstBeforeAny: 2, second: 4 } as const;

interface Written {
  readonly words: readonly string[];
}

interface Numbered<P> {
  readonly phrase: P;
  readonly words: readonly number[];
}

/** Phrases of two words or more, found by their first two words: an array access or two for each word of a text. */
export class PhraseBook<P extends Written> {
  /** Of the words of phrases, from 1. */
  private readonly numbers = new Map<string, number>([[ANY, 1]]);
  private readonly any = 1;
  /** Phrases that begin with two words and go on with a third, or may go on with any. */
  private readonly lists: (readonly Numbered<P>[])[] = [];
  /** By first and second word: 1 + index in `lists` of the phrases that any third word may follow. */
  private readonly pairs = new PairTable();
  /** By that index and a third word: 1 + index in `lists` of those that it, too, may go on. */
  private readonly thirds = new PairTable();
  /** `PLACE` bits of each number: most pairs are told to open no phrase without looking them up. */
  private readonly places: Uint8Array;
  /** By first word: a bit for each 32nd of the words that may come second. */
  private readonly seconds: Int32Array;
  private readonly words: ReturnType<Remember>;

  /** Numbers up to this one are those of words that no gap takes in. */
  private readonly lastBarred: number;

  /**
   * @param phrases of those that begin alike, the one to be preferred first.
   * @param barred words that no gap takes in, nor then any mark: "the queue is not long" is no long queue. Without them a gap
   * may also be a comma, or the mark inside of a word.
   */
  constructor(
    remember: Remember,
    phrases: readonly P[],
    private readonly barred: readonly string[] | null = null,
  ) {
    this.words = remember((folded) => this.numbers.get(folded) ?? IN_NONE);
    for (const word of barred ?? []) this.numberOf(word);
    this.lastBarred = this.numbers.size;
    const lists = new Map<string, Numbered<P>[]>();
    for (const phrase of phrases) {
      const words = phrase.words.map((word) => this.numberOf(word));
      const key = words.slice(0, 2).join();
      lists.set(key, [...(lists.get(key) ?? []), { phrase, words }]);
    }
    this.places = new Uint8Array(this.numbers.size + 1);
    this.seconds = new Int32Array(this.numbers.size + 1);
    for (const list of lists.values()) {
      const [first = IN_NONE, second = IN_NONE] = list[0]?.words ?? [];
      this.pairs.add(first, second, this.addByThird(list));
      this.stands(first, second === this.any ? PLACE.firstBeforeAny : PLACE.first);
      this.stands(second, PLACE.second);
      this.seconds[first] = (this.seconds[first] ?? 0) | (1 << (second & 31));
    }
  }

  /** Adds phrases that begin alike, parted by their third word; 1 + index of those that go on with any. */
  private addByThird(list: readonly Numbered<P>[]): number {
    const goesOnWith = ({ words }: Numbered<P>, third: number) =>
      words.length < 3 || words[1] === this.any || words[2] === this.any || words[2] === third;
    const open = this.lists.push(list.filter((one) => goesOnWith(one, IN_NONE)));
    for (const third of new Set(list.map(({ words }) => words[2] ?? this.any))) {
      if (third === this.any) continue;
      this.thirds.add(open, third, this.lists.push(list.filter((one) => goesOnWith(one, third))));
    }
    return open;
  }

  /** The phrase that stands at a token, and its length in tokens. */
  find(tokens: Tokens, at: number): { readonly phrase: P; readonly length: number } | null {
    const first = this.words.of(tokens.words[at] ?? 0);
    const places = this.places[first] ?? 0;
    if ((places & (PLACE.first | PLACE.firstBeforeAny)) === 0) return null;
    const second = this.numberAt(tokens, at + 1);
    const mayBePair = (((this.seconds[first] ?? 0) >>> (second & 31)) & 1) === 1;
    const isPair = mayBePair && ((this.places[second] ?? 0) & PLACE.second) !== 0;
    const open = isPair ? this.pairs.get(first, second) : 0;
    const found = open === 0 ? null : this.findAmong(open, tokens, at);
    if (found !== null || (places & PLACE.firstBeforeAny) === 0) return found;
    return this.findAmong(this.pairs.get(first, this.any), tokens, at);
  }

  /** Gives back what the book holds of the vocabulary; it can find nothing any more. */
  release(): void {
    this.words.release();
  }

  private stands(word: number, place: number): void {
    this.places[word] = (this.places[word] ?? 0) | place;
  }

  private findAmong(open: number, tokens: Tokens, at: number) {
    const list = this.thirds.get(open, this.numberAt(tokens, at + 2)) || open;
    for (const { phrase, words } of this.lists[list - 1] ?? []) {
      const length = this.lengthOf(words, tokens, at);
      if (length > 0) return { phrase, length };
    }
    return null;
  }

  /** Length in tokens of a phrase that stands at `at`, 0 when it does not. */
  private lengthOf(words: readonly number[], tokens: Tokens, at: number): number {
    let token = at + 1;
    let room = 0;
    for (let i = 1; i < words.length; i++) {
      if (words[i] === this.any) room += 1;
      else {
        for (; room > 0 && this.numberAt(tokens, token) !== words[i]; room--) {
          if (!this.mayBePassed(tokens, token)) return 0;
          token++;
        }
        if (this.numberAt(tokens, token++) !== words[i]) return 0;
        room = 0;
      }
    }
    // A gap at the end takes in what stands there.
    return Math.min(token + room, tokens.count) - at;
  }

  /** Whether a gap may take a token in. */
  private mayBePassed(tokens: Tokens, at: number): boolean {
    if (this.barred === null) return at < tokens.count;
    const number = this.numberAt(tokens, at);
    return at < tokens.count && tokens.kinds[at] === TOKEN.word && (number <= this.any || number > this.lastBarred);
  }

  private numberAt(tokens: Tokens, at: number): number {
    return at < tokens.count ? this.words.of(tokens.words[at] ?? 0) : IN_NONE;
  }

  private numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.numbers.size + 1);
    return this.numbers.size;
  }
}
