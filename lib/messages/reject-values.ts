import type { ReasonValues } from './reason-sentence';

/** What the sentence of a rejected row names: the value that was wrong, or how many cells of how many columns. */
export function rejectValues(detail: string) {
  const [, cells = '', columns = ''] = /^(\d+)\/(\d+)$/.exec(detail) ?? [];
  return { value: detail, cells, columns } satisfies ReasonValues;
}
