import type { Tokens } from '../text/tokens';

const FIRST_ROOM = 256;

/**
 * Counts runs of words that a text names, by open addressing over their words; kept from text to text, since a text of
 * sixty words names some thirty and says few of them twice. Runs are told by index below `count`, in the order in which
 * they were first named.
 */
export class TopicCounts {
  count = 0;
  /** First and last token of the run where it was first named, and how much it counts. */
  froms = new Int32Array(FIRST_ROOM);
  tos = new Int32Array(FIRST_ROOM);
  counts = new Int32Array(FIRST_ROOM);
  /** Which tokens `froms` and `tos` point into. */
  readonly tokens: Tokens[] = [];
  /** Index + 1 of the run in each slot; twice as many as there is room for runs, of which a short text uses the first few. */
  private slots = new Int32Array(FIRST_ROOM * 2);
  private mask = 0;

  /** To be called before each text: makes room for so many runs. */
  clear(most: number): void {
    const room = 1 << (32 - Math.clz32(most));
    this.count = 0;
    this.mask = room * 2 - 1;
    if (room > this.counts.length) {
      this.froms = new Int32Array(room);
      this.tos = new Int32Array(room);
      this.counts = new Int32Array(room);
      this.slots = new Int32Array(room * 2);
    } else this.slots.fill(0, 0, room * 2);
  }

  /** Counts the run of tokens `from`…`to`, three at most. */
  add(tokens: Tokens, from: number, to: number, by: number): void {
    const { slots, mask } = this;
    for (let slot = hashOf(tokens, from, to) & mask; ; slot = (slot + 1) & mask) {
      const known = (slots[slot] ?? 0) - 1;
      if (known >= 0) {
        if (!this.isSame(known, tokens, from, to)) continue;
        this.counts[known] = (this.counts[known] ?? 0) + by;
        return;
      }
      const index = this.count++;
      slots[slot] = index + 1;
      this.froms[index] = from;
      this.tos[index] = to;
      this.counts[index] = by;
      this.tokens[index] = tokens;
      return;
    }
  }

  /** Folded words of a run. */
  textOf(index: number): string {
    const { tokens } = this;
    const [from, to] = [this.froms[index] ?? 0, this.tos[index] ?? 0];
    let text = tokens[index]?.textAt(from) ?? '';
    for (let at = from + 1; at <= to; at++) text += ` ${tokens[index]?.textAt(at) ?? ''}`;
    return text;
  }

  private isSame(index: number, { words }: Tokens, from: number, to: number): boolean {
    const other = this.tokens[index]?.words;
    const shift = (this.froms[index] ?? 0) - from;
    if ((this.tos[index] ?? 0) - to !== shift) return false;
    for (let at = from; at <= to; at++) if (other?.[at + shift] !== words[at]) return false;
    return true;
  }
}

function hashOf({ words }: Tokens, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at <= to; at++) hash = Math.imul(hash ^ (words[at] ?? 0), 0x2c1b3c6d);
  return hash ^ (hash >>> 15);
}
