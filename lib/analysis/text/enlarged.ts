/** A copy of a typed array with room for more; zero where there was nothing. */
export function enlarged<A extends Uint8Array | Int32Array | Uint32Array>(array: A, length: number): A;
export function enlarged(
  array: Uint8Array | Int32Array | Uint32Array,
  length: number,
): Uint8Array | Int32Array | Uint32Array {
  const room =
    array instanceof Uint8Array
      ? new Uint8Array(length)
      : array instanceof Int32Array
        ? new Int32Array(length)
        : new Uint32Array(length);
  room.set(array);
  return room;
}
