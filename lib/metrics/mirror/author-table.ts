import { Column } from './column';

const FIRST_SLOTS = 4096;

/** Two 32-bit hashes of a text at once (after cyrb53, by bryc, public domain). */
function hashes(text: string): readonly [number, number] {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 2_654_435_761);
    two = Math.imul(two ^ unit, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
  two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return [one | 0, two | 0];
}

/**
 * Numbers authors by their keys, in the order they come. Keys are kept as 64 bits: a map of a million texts would take
 * 100 MB, and the odds that two of three million share theirs are one in four million.
 */
export class AuthorTable {
  private slots = new Int32Array(FIRST_SLOTS).fill(-1);
  private readonly ones = new Column((length) => new Int32Array(length));
  private readonly twos = new Column((length) => new Int32Array(length));

  indexOf(key: string): number {
    const [one, two] = hashes(key);
    const slot = this.slotOf(one, two);
    const known = this.slots[slot] ?? -1;
    if (known >= 0) return known;
    const index = this.ones.length;
    this.slots[slot] = index;
    this.ones.push(one);
    this.twos.push(two);
    if (this.ones.length * 2 > this.slots.length) this.widen();
    return index;
  }

  private slotOf(one: number, two: number): number {
    const mask = this.slots.length - 1;
    let slot = one & mask;
    for (;;) {
      const index = this.slots[slot] ?? -1;
      if (index < 0 || (this.ones.at(index) === one && this.twos.at(index) === two)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private widen(): void {
    this.slots = new Int32Array(2 * this.slots.length).fill(-1);
    for (let index = 0; index < this.ones.length; index += 1) {
      this.slots[this.slotOf(this.ones.at(index), this.twos.at(index))] = index;
    }
  }
}
