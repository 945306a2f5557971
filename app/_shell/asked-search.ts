import { questionSearch } from '../_data/filter-params';

export type PageSearch = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The page's parameters as the client will write them, so that both ends name the answer alike. */
export function askedSearch(search: PageSearch): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const item of typeof value === 'string' ? [value] : (value ?? [])) params.append(key, item);
  }
  return questionSearch(params);
}
