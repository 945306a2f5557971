const SIZE = 1 << 14;
const MASK = SIZE - 1;

/** The latest numbers of pairs of small numbers (below 65,536 and 32,768), as far as a small table holds them: near at hand for the pairs that return. */
export class PairCache {
  /** Key + 1 and value of each slot, side by side. */
  private readonly entries = new Int32Array(SIZE * 2);

  /** Value of a pair; −1 where it is not at hand. */
  get(first: number, second: number): number {
    const slot = slotOf(first, second);
    return this.entries[slot] === ((first << 16) | second) + 1 ? (this.entries[slot + 1] ?? -1) : -1;
  }

  set(first: number, second: number, value: number): void {
    const slot = slotOf(first, second);
    this.entries[slot] = ((first << 16) | second) + 1;
    this.entries[slot + 1] = value;
  }
}

const slotOf = (first: number, second: number): number => ((Math.imul(first, 0x2c1b3c6d) + second) & MASK) << 1;
