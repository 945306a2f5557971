const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A text that both engines take: PostgreSQL refuses NUL and halves of a surrogate pair. The replacement has the same
 * length, so that spans stay right.
 */
export function storable<T extends string | null>(text: T): T {
  return (text === null ? null : text.replace(UNSTORABLE, '\uFFFD')) as T;
}
