import { CHAR, isWordClass } from './char-class';
import { codeUnitsOf } from './code-units';
import { TOKEN } from './tokens';
import { hashNext, NO_HASH, vocabulary } from './vocabulary';

/** Takes each token of a text as it is found: kind of `TOKEN`, UTF-16 offsets, entry in the vocabulary (a hashtag's and a handle's without their sign). */
export interface TokenSink {
  take(kind: number, start: number, end: number, entry: number): void;
}

const URL = /(?:https?:\/\/|www\.)[^\s<>"]+/iy;
const HANDLE = /@[\p{L}\p{N}_]+/uy;
const HASHTAG = /#[\p{L}\p{N}_]+/uy;
// Bounded, here and below: an unbounded repetition tried at each word would make a hostile text quadratic.
const MAIL_REST = /(?:[.+_-][a-z0-9]{1,64}){0,4}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/iy;
const NUMBER = /[0-9]+(?:[.,:'][0-9]+){0,6}/y;
const EMOJI =
  /(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)*)\ufe0f?/uy;
const EMOTICON =
  /(?:>?[:;=8][-o^']?(?:\)+|\(+|\]+|\[+|[dp](?![\p{L}\p{N}])|[/\\|*@$x3](?![\p{L}\p{N}/])|o(?![\p{L}\p{N}]))|:'-?[()]|<3+|<\/3|\^[_.]?\^|-_+-|[(][-^]?[:;=]|[dD][-']?[:=](?![\p{L}\p{N}]))/iuy;
const LETTER_EMOTICON = /x+d+(?![\p{L}\p{N}])/iuy;

function matchEnd(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : -1;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0xb4;

const startsEmoticon = (code: number): boolean =>
  code === 0x3a ||
  code === 0x3b ||
  code === 0x3d ||
  code === 0x3c ||
  code === 0x3e ||
  code === 0x5e ||
  code === 0x2d ||
  code === 0x28;

const isMailJoint = (code: number): boolean => code === 0x2e || code === 0x5f || code === 0x2b || code === 0x2d;

/** Cuts one text into tokens, left to right; white space is dropped. */
class Tokeniser {
  private readonly codes: Uint16Array;
  private readonly classes: Uint8Array;

  constructor(
    private readonly source: string,
    private readonly sink: TokenSink,
  ) {
    const { codes, classes } = codeUnitsOf(source);
    this.codes = codes;
    this.classes = classes;
  }

  run(): void {
    const { classes } = this;
    const { length } = this.source;
    let at = 0;
    while (at < length) {
      const kind = classes[at] ?? 0;
      if (kind === CHAR.space || kind === CHAR.mark) at++;
      else if (kind === CHAR.letter) at = this.readWord(at);
      else if (kind === CHAR.digit) at = this.readNumber(at);
      else if (kind === CHAR.newline) {
        // A line break is a full stop of its own; the reader sees it as punctuation of no text.
        at = this.give(TOKEN.punctuation, at, at + 1);
      } else if (kind === CHAR.emoji) {
        const end = matchEnd(EMOJI, this.source, at);
        if (end > at) this.give(TOKEN.emoji, at, end);
        at = end > at ? end : at + 1;
      } else at = this.readOther(at);
    }
  }

  /** Gives a token to the sink and tells where it ends. */
  private give(kind: number, start: number, end: number, textStart = start): number {
    let hash: number = NO_HASH;
    for (let at = textStart; at < end; at++) hash = hashNext(hash, this.codes[at] ?? 0);
    this.sink.take(kind, start, end, vocabulary.entryAt(this.codes, textStart, end, hash));
    return end;
  }

  /** Links and handles say nothing: they are told apart by their place only. */
  private giveSilent(kind: number, start: number, end: number): number {
    return this.give(kind, start, end, end);
  }

  private readNumber(at: number): number {
    const end = matchEnd(NUMBER, this.source, at);
    return end > at && this.classes[end] !== CHAR.letter ? this.give(TOKEN.number, at, end) : this.readPlainWord(at);
  }

  /** A link or a face of letters ("xD") looks like a word at first. */
  private readWord(at: number): number {
    const lower = (this.codes[at] ?? 0) | 0x20;
    const next = (this.codes[at + 1] ?? 0) | 0x20;
    if ((lower === 0x68 && next === 0x74) || (lower === 0x77 && next === 0x77)) {
      const end = matchEnd(URL, this.source, at);
      if (end > at) return this.giveSilent(TOKEN.url, at, end);
    } else if (lower === 0x78 && (next === 0x64 || next === 0x78)) {
      const end = matchEnd(LETTER_EMOTICON, this.source, at);
      if (end > at) return this.give(TOKEN.emoticon, at, end);
    }
    return this.readPlainWord(at);
  }

  private readPlainWord(start: number): number {
    const { codes, classes } = this;
    let hash = hashNext(NO_HASH, codes[start] ?? 0);
    let end = start + 1;
    for (;;) {
      const code = codes[end] ?? 0;
      if (isWordClass(classes[end] ?? 0)) {
        hash = hashNext(hash, code);
        end += 1;
      } else if (isApostrophe(code) && classes[end + 1] === CHAR.letter) {
        hash = hashNext(hashNext(hash, code), codes[end + 1] ?? 0);
        end += 2;
      } else break;
    }
    const next = codes[end] ?? 0;
    if (next === 0x40 || (isMailJoint(next) && isWordClass(classes[end + 1] ?? 0))) {
      const mail = matchEnd(MAIL_REST, this.source, end);
      if (mail > end) return this.giveSilent(TOKEN.url, start, mail);
    }
    this.sink.take(TOKEN.word, start, end, vocabulary.entryAt(codes, start, end, hash));
    return end;
  }

  private readOther(at: number): number {
    const { codes, classes, source } = this;
    const code = codes[at] ?? 0;
    if (code === 0x40) {
      const end = matchEnd(HANDLE, source, at);
      if (end > at) return this.giveSilent(TOKEN.handle, at, end);
    } else if (code === 0x23) {
      const end = matchEnd(HASHTAG, source, at);
      if (end > at) return this.give(TOKEN.hashtag, at, end, at + 1);
    } else if (startsEmoticon(code) && classes[at + 1] !== CHAR.space) {
      const end = matchEnd(EMOTICON, source, at);
      if (end > at) return this.give(TOKEN.emoticon, at, end);
    }
    let end = at + 1;
    // A run of one mark is one token: "!!!", "...", "--".
    while (end < source.length && codes[end] === code) end++;
    // A hyphen inside a word parts it in two and is no token: "check-in" reads like "check in".
    const joins =
      code === 0x2d && end === at + 1 && at > 0 && isWordClass(classes[at - 1] ?? 0) && isWordClass(classes[end] ?? 0);
    return joins ? end : this.give(TOKEN.punctuation, at, end);
  }
}

/** Cuts a text into tokens, each code unit looked at once; white space is dropped. */
export function tokenise(source: string, sink: TokenSink): void {
  new Tokeniser(source, sink).run();
}
