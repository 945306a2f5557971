type Numbers = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array | Int8Array;

const FIRST = 1024;

/** A typed array that grows at its end. What was handed out as a view stays as it is. */
export class Column<A extends Numbers> {
  private data: A;
  length = 0;

  constructor(private readonly make: (length: number) => A) {
    this.data = make(FIRST);
  }

  push(value: number): void {
    if (this.length === this.data.length) {
      const wider = this.make(2 * this.data.length);
      wider.set(this.data);
      this.data = wider;
    }
    this.data[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.data[index] ?? 0;
  }

  increase(index: number): void {
    this.data[index] = this.at(index) + 1;
  }

  /** The values so far. */
  view(): A {
    // Guaranteed by every kind of typed array: a part of one is one of its kind.
    return this.data.subarray(0, this.length) as A;
  }
}
