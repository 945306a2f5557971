import { cutCells } from './cut-cells';

/** A record longer than this many UTF-16 code units is not read. */
export const MAX_RECORD_LENGTH = 1_048_576;
/** The end of a record is looked for no further than this: one runaway quote must not hold a whole file. */
export const FURTHEST_END = 4 * MAX_RECORD_LENGTH;
const MAX_COLUMNS = 1_000;

type RecordProblem = 'unclosed-quote' | 'too-long' | 'too-many-columns';

/** One record. A blank line is a record with no cells; a record with a problem keeps what could be read of it. */
export interface ScannedRecord {
  readonly cells: readonly string[];
  readonly problem: RecordProblem | null;
}

const NO_CELLS: readonly string[] = [];
const BLANK: ScannedRecord = { cells: NO_CELLS, problem: null };

/**
 * Streaming scanner of RFC 4180 records (quotes, doubled quotes, line ends inside quotes; CRLF, LF or CR end a record).
 * Lenient where files in the wild are: a quote inside a quoted cell that no delimiter follows is read as a quote; but
 * when the cell has already crossed a line end it is an unclosed quote: the first line is reported and reading goes on
 * with the next line, so that one slip costs one record. The same text in any chunks gives the same records.
 */
export class RecordScanner {
  private rest = '';
  private skipping = false;
  private readonly delimiter: string;
  private nextQuote = -2;
  private nextFeed = -2;
  private nextReturn = -2;

  constructor(delimiter: string) {
    this.delimiter = delimiter;
  }

  /** Records completed by this chunk. */
  push(chunk: string): ScannedRecord[] {
    return this.scan(chunk, false);
  }

  /** Records left when the text ends. */
  end(): ScannedRecord[] {
    return this.scan('', true);
  }

  private scan(chunk: string, final: boolean): ScannedRecord[] {
    const text = this.rest === '' ? chunk : this.rest + chunk;
    const records: ScannedRecord[] = [];
    this.nextQuote = -2;
    this.nextFeed = -2;
    this.nextReturn = -2;
    let at = 0;
    while (at < text.length) {
      const next = this.skipping ? this.skipLine(text, at, final) : this.readRecord(text, at, final, records);
      if (next < 0) break;
      at = next;
    }
    // While a line is being skipped nothing of it need be kept, save a CR whose LF may follow.
    if (this.skipping && at < text.length) at = text.endsWith('\r') ? text.length - 1 : text.length;
    this.rest = text.slice(at);
    return records;
  }

  /** Start of the line after `at`'s, or −1 when the line does not end in this text. */
  private skipLine(text: string, at: number, final: boolean): number {
    const end = this.lineEnd(text, at);
    const next = end < 0 ? (final ? text.length : -1) : this.afterLineEnd(text, end, final);
    if (next >= 0) this.skipping = false;
    return next;
  }

  /** Index of the first CR or LF at or after `at`; −1 when there is none. Both are remembered: most files hold only one kind. */
  private lineEnd(text: string, at: number): number {
    if (this.nextFeed !== -1 && this.nextFeed < at) this.nextFeed = text.indexOf('\n', at);
    if (this.nextReturn !== -1 && this.nextReturn < at) this.nextReturn = text.indexOf('\r', at);
    const feed = this.nextFeed;
    const back = this.nextReturn;
    if (back === -1) return feed;
    return feed === -1 || back < feed ? back : feed;
  }

  /** Index after the line end at `end`; −1 when a CR is the last unit seen and an LF may follow. */
  private afterLineEnd(text: string, end: number, final: boolean): number {
    if (text.charCodeAt(end) !== 13) return end + 1;
    if (end + 1 >= text.length) return final ? end + 1 : -1;
    return text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }

  /** Reads one record into `records`; the index after it, or −1 when it is not complete. */
  private readRecord(text: string, at: number, final: boolean, records: ScannedRecord[]): number {
    if (this.nextQuote !== -1 && this.nextQuote < at) this.nextQuote = text.indexOf('"', at);
    const lineEnd = this.lineEnd(text, at);
    if (lineEnd < 0 && !final && text.length - at <= FURTHEST_END) return -1;
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (end - at > FURTHEST_END) return this.tooLong(text, at, records);
    if (this.nextQuote !== -1 && this.nextQuote < end) return this.readQuoted(text, at, end, final, records);
    const next = lineEnd < 0 ? end : this.afterLineEnd(text, end, final);
    if (next < 0) return -1;
    records.push(end === at ? BLANK : record(text.slice(at, end).split(this.delimiter), end - at));
    return next;
  }

  /** A line without an end in sight: the cells of what was looked at are kept, the rest of the line is passed over. */
  private tooLong(text: string, at: number, records: ScannedRecord[]): number {
    const seen = text.slice(at, at + FURTHEST_END - 1);
    const [first] = scanText(seen, this.delimiter);
    const whole = first?.problem === 'unclosed-quote' ? scanText(`${seen}"`, this.delimiter)[0] : first;
    records.push({ cells: cutCells(whole?.cells ?? [seen], MAX_RECORD_LENGTH), problem: 'too-long' });
    this.skipping = true;
    return at;
  }

  /** The slower way, for a record whose first line (up to `firstEnd`) has a quote. */
  private readQuoted(text: string, start: number, firstEnd: number, final: boolean, records: ScannedRecord[]): number {
    const cells: string[] = [];
    let at = start;
    let lineEnd = firstEnd;
    for (;;) {
      if (text.charCodeAt(at) !== 34) {
        if (at > lineEnd) lineEnd = this.lineEndFrom(text, at);
        const spaced = text.charCodeAt(at) === 32 ? this.quotedAfterSpaces(text, at, lineEnd) : null;
        const comma = text.indexOf(this.delimiter, at);
        const cellEnd = spaced?.end ?? (comma === -1 || comma > lineEnd ? lineEnd : comma);
        cells.push(spaced?.cell ?? text.slice(at, cellEnd));
        at = cellEnd;
      } else {
        const close = this.closingQuote(text, at, start, final);
        if (close === WAIT) return -1;
        if (close === UNCLOSED) return this.unclosed(text, start, firstEnd, final, records);
        const cell = text.slice(at + 1, close);
        cells.push(cell.includes('""') ? cell.replaceAll('""', '"') : cell);
        at = close + 1;
        while (text.charCodeAt(at) === 32) at += 1;
      }
      if (at >= text.length) {
        if (!final) return this.longOrWait(text, start, firstEnd, records);
        break;
      }
      if (text.charCodeAt(at) !== this.delimiter.charCodeAt(0)) break;
      at += 1;
      if (at >= text.length && !final) return this.longOrWait(text, start, firstEnd, records);
      if (cells.length > MAX_COLUMNS * 2) cells.length = MAX_COLUMNS + 1;
    }
    if (at - start > FURTHEST_END) return this.unclosed(text, start, firstEnd, final, records);
    const next = at >= text.length ? at : this.afterLineEnd(text, at, final);
    if (next < 0) return -1;
    records.push(record(cells, at - start));
    return next;
  }

  /** `, "a, b"`: quotes after a space are quotes where they close before the next delimiter of the same line. */
  private quotedAfterSpaces(text: string, at: number, lineEnd: number): { cell: string; end: number } | null {
    let open = at;
    while (text.charCodeAt(open) === 32) open += 1;
    if (text.charCodeAt(open) !== 34) return null;
    let close = text.indexOf('"', open + 1);
    while (close >= 0 && text.charCodeAt(close + 1) === 34) close = text.indexOf('"', close + 2);
    let end = close + 1;
    while (text.charCodeAt(end) === 32) end += 1;
    const closed = close >= 0 && end <= lineEnd && (end === lineEnd || text[end] === this.delimiter);
    return closed ? { cell: text.slice(open + 1, close).replaceAll('""', '"'), end } : null;
  }

  private lineEndFrom(text: string, at: number): number {
    const end = this.lineEnd(text, at);
    return end < 0 ? text.length : end;
  }

  private longOrWait(text: string, start: number, firstEnd: number, records: ScannedRecord[]): number {
    return text.length - start > FURTHEST_END ? this.unclosed(text, start, firstEnd, false, records) : -1;
  }

  /** Index of the quote that closes the cell opened at `open`. */
  private closingQuote(text: string, open: number, start: number, final: boolean): number {
    let quote = text.indexOf('"', open + 1);
    for (;;) {
      if (quote === -1) return final || text.length - start > FURTHEST_END ? UNCLOSED : WAIT;
      if (quote - start > FURTHEST_END) return UNCLOSED;
      if (quote + 1 >= text.length) return final ? quote : text.length - start > FURTHEST_END ? UNCLOSED : WAIT;
      let after = quote + 1;
      while (text.charCodeAt(after) === 32) after += 1;
      if (after >= text.length && !final) return text.length - start > FURTHEST_END ? UNCLOSED : WAIT;
      const follower = text.charCodeAt(after);
      if (text.charCodeAt(quote + 1) === 34) {
        quote = text.indexOf('"', quote + 2);
        continue;
      }
      if (after >= text.length || follower === 10 || follower === 13 || follower === this.delimiter.charCodeAt(0))
        return quote;
      const crossed = this.lineEndWithin(text, open, quote);
      if (crossed) return UNCLOSED;
      quote = text.indexOf('"', quote + 1);
    }
  }

  private lineEndWithin(text: string, from: number, to: number): boolean {
    const cell = text.slice(from, to);
    return cell.includes('\n') || cell.includes('\r');
  }

  private unclosed(text: string, start: number, firstEnd: number, final: boolean, records: ScannedRecord[]): number {
    const next = firstEnd >= text.length ? firstEnd : this.afterLineEnd(text, firstEnd, final);
    if (next < 0) return -1;
    const cells = text.slice(start, firstEnd).split(this.delimiter).slice(0, MAX_COLUMNS);
    records.push({ cells, problem: 'unclosed-quote' });
    return next;
  }
}

const WAIT = -1;
const UNCLOSED = -2;

function record(cells: string[], length: number): ScannedRecord {
  if (length > MAX_RECORD_LENGTH)
    return { cells: cutCells(cells.slice(0, MAX_COLUMNS), MAX_RECORD_LENGTH), problem: 'too-long' };
  if (cells.length <= MAX_COLUMNS) return { cells, problem: null };
  return { cells: cells.slice(0, MAX_COLUMNS), problem: 'too-many-columns' };
}

/** All records of a text at once; for samples and tests. */
export function scanText(text: string, delimiter: string): ScannedRecord[] {
  const scanner = new RecordScanner(delimiter);
  return scanner.push(text).concat(scanner.end());
}
