const FIRST_SIZE = 1 << 17;
const UNITS = 10_000;
const MOST_UNITS = 10 * UNITS;
/** Code units. */
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ZERO = 0x30;

/**
 * JSON put together as UTF-8 bytes, piece by piece: what `JSON.stringify` writes, without the many short-lived strings
 * that are copied once more when they are encoded.
 */
export class JsonBytes {
  private bytes = Buffer.allocUnsafe(FIRST_SIZE);
  private count = 0;
  /** Numbers written before. */
  private readonly written: string[] = [];

  constructor() {
    // Room at once, without filling it: a list that grows from far out would become a slow one.
    this.written.length = 2 * MOST_UNITS + 1;
  }

  /** How many bytes were put since they were last taken. */
  get length(): number {
    return this.count;
  }

  /** Puts ASCII as it is: punctuation, names of fields, ids that hold nothing to be escaped. */
  plain(ascii: string): void {
    this.makeRoom(ascii.length);
    const { bytes } = this;
    let at = this.count;
    for (let i = 0; i < ascii.length; i += 1) bytes[at++] = ascii.charCodeAt(i);
    this.count = at;
  }

  /** Puts any string, in quotes. */
  text(text: string): void {
    this.makeRoom(text.length * 3 + 2);
    const { bytes } = this;
    let at = this.count;
    bytes[at++] = QUOTE;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code < 0x80) {
        if (code < 0x20 || code === QUOTE || code === BACKSLASH) return this.value(text);
        bytes[at++] = code;
      } else if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else {
        // Surrogates: a pair is four bytes, a half alone is escaped.
        if (code >= 0xd800 && code <= 0xdfff) return this.value(text);
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      }
    }
    bytes[at++] = QUOTE;
    this.count = at;
  }

  /** Puts a finite number as JSON writes it: places digit by digit, scores and weights, which return, from memory. */
  number(number: number): void {
    if (number >= 0 && number < 10_000 && Number.isInteger(number)) this.digits(number);
    else this.plain(this.textOf(number));
  }

  /** Scores and weights are whole numbers of 1/10,000: found by that number. */
  private textOf(number: number): string {
    const units = Math.round(number * UNITS);
    if (units / UNITS !== number || units < -MOST_UNITS || units > MOST_UNITS) return `${number}`;
    return (this.written[units + MOST_UNITS] ??= `${number}`);
  }

  private digits(number: number): void {
    this.makeRoom(4);
    const { bytes } = this;
    let at = this.count;
    if (number >= 1000) bytes[at++] = ZERO + Math.floor(number / 1000);
    if (number >= 100) bytes[at++] = ZERO + (Math.floor(number / 100) % 10);
    if (number >= 10) bytes[at++] = ZERO + (Math.floor(number / 10) % 10);
    bytes[at++] = ZERO + (number % 10);
    this.count = at;
  }

  /** Puts what `JSON.stringify` makes of a value. */
  value(value: string | object): void {
    const json = JSON.stringify(value);
    this.makeRoom(json.length * 3);
    this.count += this.bytes.write(json, this.count);
  }

  /** Hands over what was put, and begins anew. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.count);
    // Whoever writes them may take his time: they are not written over.
    this.bytes = Buffer.allocUnsafe(FIRST_SIZE);
    this.count = 0;
    return taken;
  }

  private makeRoom(more: number): void {
    if (this.count + more <= this.bytes.length) return;
    const grown = Buffer.allocUnsafe((this.count + more) * 2);
    grown.set(this.bytes.subarray(0, this.count));
    this.bytes = grown;
  }
}
