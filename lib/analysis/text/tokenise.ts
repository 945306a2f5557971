import type { TokenKind } from '../types';
import { CHAR, charClass } from './char-class';

/** Takes each token of a text as it is found: kind and UTF-16 offsets. */
export type TokenSink = (kind: TokenKind, start: number, end: number) => void;

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

const isWordChar = (kind: number): boolean => kind === CHAR.letter || kind === CHAR.digit || kind === CHAR.mark;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0xb4;

function wordEnd(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (isWordChar(charClass(code))) at++;
    else if (isApostrophe(code) && charClass(source.charCodeAt(at + 1)) === CHAR.letter) at += 2;
    else break;
  }
  return at;
}

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

/** End and kind of the token at a letter or digit. */
function readWordLike(source: string, at: number, sink: TokenSink): number {
  const code = source.charCodeAt(at);
  if (charClass(code) === CHAR.digit) {
    const number = matchEnd(NUMBER, source, at);
    if (number > at && charClass(source.charCodeAt(number)) !== CHAR.letter) {
      sink('number', at, number);
      return number;
    }
  } else {
    const lower = code | 0x20;
    const next = source.charCodeAt(at + 1) | 0x20;
    if ((lower === 0x68 && next === 0x74) || (lower === 0x77 && next === 0x77)) {
      const url = matchEnd(URL, source, at);
      if (url > at) {
        sink('url', at, url);
        return url;
      }
    } else if (lower === 0x78 && (next === 0x64 || next === 0x78)) {
      const face = matchEnd(LETTER_EMOTICON, source, at);
      if (face > at) {
        sink('emoticon', at, face);
        return face;
      }
    }
  }
  const end = wordEnd(source, at);
  const next = source.charCodeAt(end);
  if (next === 0x40 || (isMailJoint(next) && isWordChar(charClass(source.charCodeAt(end + 1))))) {
    const mail = matchEnd(MAIL_REST, source, end);
    if (mail > end) {
      sink('url', at, mail);
      return mail;
    }
  }
  sink('word', at, end);
  return end;
}

function readOther(source: string, at: number, sink: TokenSink): number {
  const code = source.charCodeAt(at);
  let end = -1;
  let kind: TokenKind = 'punctuation';
  if (code === 0x40) {
    kind = 'handle';
    end = matchEnd(HANDLE, source, at);
  } else if (code === 0x23) {
    kind = 'hashtag';
    end = matchEnd(HASHTAG, source, at);
  } else if (startsEmoticon(code) && charClass(source.charCodeAt(at + 1)) !== CHAR.space) {
    kind = 'emoticon';
    end = matchEnd(EMOTICON, source, at);
  }
  if (end > at) {
    sink(kind, at, end);
    return end;
  }
  end = at + 1;
  // A run of one mark is one token: "!!!", "...", "--".
  while (end < source.length && source.charCodeAt(end) === code) end++;
  // A hyphen inside a word parts it in two and is no token: "check-in" reads like "check in".
  const joins =
    code === 0x2d &&
    end === at + 1 &&
    at > 0 &&
    isWordChar(charClass(source.charCodeAt(at - 1))) &&
    isWordChar(charClass(source.charCodeAt(end)));
  if (!joins) sink('punctuation', at, end);
  return end;
}

/** Cuts a text into tokens, left to right, each char code looked at once; white space is dropped. */
export function tokenise(source: string, sink: TokenSink): void {
  let at = 0;
  while (at < source.length) {
    const kind = charClass(source.charCodeAt(at));
    if (kind === CHAR.space) at++;
    else if (kind === CHAR.newline) {
      // A line break is a full stop of its own; the reader sees it as punctuation of no text.
      sink('punctuation', at, at + 1);
      at++;
    } else if (kind === CHAR.letter || kind === CHAR.digit) at = readWordLike(source, at, sink);
    else if (kind === CHAR.emoji) {
      const end = matchEnd(EMOJI, source, at);
      if (end > at) sink('emoji', at, end);
      at = end > at ? end : at + 1;
    } else if (kind === CHAR.mark) at++;
    else at = readOther(source, at, sink);
  }
}
