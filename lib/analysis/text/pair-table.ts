const FIRST_SIZE = 1 << 10;

/**
 * Numbers kept for pairs of small numbers (both below 65,536 and 32,768), by open addressing in one array: what is asked for each pair
 * of neighbouring words must not wait for memory.
 */
export class PairTable {
  /** Key + 1 and value of each slot, side by side. */
  private entries = new Int32Array(FIRST_SIZE * 2);
  private count = 0;

  /** Value of a pair, 0 when it has none. */
  get(first: number, second: number): number {
    const { entries } = this;
    const key = ((first << 16) | second) + 1;
    const mask = entries.length - 2;
    for (let at = slotOf(key) & mask; ; at = (at + 2) & mask) {
      const known = entries[at];
      if (known === key) return entries[at + 1] ?? 0;
      if (known === 0) return 0;
    }
  }

  /** Gives a pair that has no value one, not 0. */
  add(first: number, second: number, value: number): void {
    if (this.count * 4 >= this.entries.length) this.spread();
    this.put(((first << 16) | second) + 1, value);
    this.count += 1;
  }

  private put(key: number, value: number): void {
    const mask = this.entries.length - 2;
    let at = slotOf(key) & mask;
    while (this.entries[at] !== 0) at = (at + 2) & mask;
    this.entries[at] = key;
    this.entries[at + 1] = value;
  }

  private spread(): void {
    const before = this.entries;
    this.entries = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2) {
      if (before[at] !== 0) this.put(before[at] ?? 0, before[at + 1] ?? 0);
    }
  }
}

/** Spreads the bits of a key; even, since a slot is two numbers. */
function slotOf(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) << 1;
}
