/**
 * A header as it is compared: no accents, case, spaces or punctuation (`Review ID` = `review_id` = `reviewId`).
 * A header of punctuation alone (`#`) stays as it is.
 */
export function headerKey(header: string): string {
  const plain = header.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '') || plain.trim();
}

/** Words of a header, without accents and in lower case; camelCase is taken apart. */
export function headerWords(header: string): string[] {
  const apart = header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return apart.match(/[\p{L}\p{N}]+/gu) ?? [];
}
