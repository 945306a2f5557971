/** A file without a byte holds nothing to send, nor could it be announced. */
export function isEmptyFile({ size }: Pick<File, 'size'>): boolean {
  return size === 0;
}
