const SLOTS = 1 << 22;
const FULL = 0xffff;

/** How often each of very many keys is seen at most: a fixed table of counts, shared by keys that fall together. */
export class Sketch {
  private readonly counts = new Uint16Array(SLOTS);

  add(key: number): void {
    const slot = slotOf(key);
    const count = this.counts[slot] ?? 0;
    if (count < FULL) this.counts[slot] = count + 1;
  }

  /** Never less than how often a key was added, up to 65,535. */
  most(key: number): number {
    return this.counts[slotOf(key)] ?? 0;
  }

  /** The least count, `least` or more, that no more than so many slots reach. */
  thresholdFor(most: number, least: number): number {
    const slotsWith = new Uint32Array(FULL + 1);
    for (const count of this.counts) slotsWith[count] = (slotsWith[count] ?? 0) + 1;
    let reached = 0;
    for (let count = FULL; count >= least; count--) {
      reached += slotsWith[count] ?? 0;
      if (reached > most) return count + 1;
    }
    return least;
  }
}

const slotOf = (key: number): number => Math.imul(Math.floor(key / 1024) ^ (key % 1024), 0x2c1b3c6d) >>> 10;
