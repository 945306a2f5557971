import { toUSVString } from 'node:util';

/**
 * A text that both engines take: PostgreSQL refuses NUL and halves of a surrogate pair. The replacement has the same
 * length, so that spans stay right.
 */
export function storable<T extends string | null>(text: T): T {
  return (text === null ? null : toUSVString(text).replaceAll('\0', '\uFFFD')) as T;
}
