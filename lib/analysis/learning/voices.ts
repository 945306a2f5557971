const BITS = 1 << 27;

/**
 * Whether a person was heard on an entry before: two bits of a fixed table for each pair (Bloom 1970). Of ten million pairs
 * it takes two in a hundred for heard that were not, and none the other way: people are never counted twice.
 */
export class Voices {
  private readonly bits = new Uint32Array(BITS / 32);

  /** Notes the pair; true where it is new. */
  isNew(entry: number, voice: number): boolean {
    const mixed = Math.imul(Math.imul(entry + 1, 0x9e3779b1) ^ voice, 0x85ebca6b);
    const one = (mixed ^ (mixed >>> 13)) & (BITS - 1);
    const again = Math.imul(mixed ^ (mixed >>> 16), 0xc2b2ae35) ^ Math.imul(voice, 0x27d4eb2f);
    const two = (again ^ (again >>> 15)) & (BITS - 1);
    const known = this.note(one);
    return !this.note(two) || !known;
  }

  private note(bit: number): boolean {
    const word = this.bits[bit >>> 5] ?? 0;
    this.bits[bit >>> 5] = word | (1 << (bit & 31));
    return ((word >>> (bit & 31)) & 1) === 1;
  }
}
