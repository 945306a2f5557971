import { and, not, or, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../client/database';
import { listOf } from '../fragments';
import { parseSearch, type SearchGroup, type SearchTerm } from '../search/parse-search';
import { attachSearchFile } from '../search/search-file';

// Words are letters and digits alone (searchWords), so neither query language can be broken out of.
const ftsTerm = ({ words, prefix }: SearchTerm) => `"${words.join(' ')}"${prefix ? ' *' : ''}`;

function tsTerm({ words, prefix }: SearchTerm): string {
  const lexemes = words.map((word, index) => `'${word}'${prefix && index === words.length - 1 ? ':*' : ''}`);
  return `(${lexemes.join(' <-> ')})`;
}

/** The index's rows with any or all of the terms, in the engine's query language. */
function queryOf(reader: Reader, terms: readonly SearchTerm[], all: boolean): string {
  if (reader.engine === 'sqlite') return terms.map(ftsTerm).join(all ? ' AND ' : ' OR ');
  return terms.map(tsTerm).join(all ? ' & ' : ' | ');
}

/** Rows of the index, with the mention's id as `id_of`, that meet a query. */
function indexedThat(reader: Reader, query: string): SQL {
  return reader.engine === 'sqlite'
    ? sql`select rowid as id_of from search.mention_words where mention_words match ${query}`
    : sql`select mention_id as id_of from mention_words where words @@ ${query}::tsquery`;
}

function matching(reader: Reader, terms: readonly SearchTerm[], all: boolean): SQL {
  return sql`${reader.tables.mentions.id} in (${indexedThat(reader, queryOf(reader, terms, all))})`;
}

function groupCondition(reader: Reader, group: SearchGroup): SQL | undefined {
  return and(
    group.with.length > 0 ? matching(reader, group.with, true) : undefined,
    group.without.length > 0 ? not(matching(reader, group.without, false)) : undefined,
  );
}

/**
 * Mentions whose title or text holds what was searched for: words, "phrases", beginnings*, OR, -words; letter case and
 * diacritics do not matter. No word at all finds nothing. The index may lag behind the mentions by a moment.
 */
export function searchCondition(reader: Reader, query: string): SQL {
  if (reader.engine === 'sqlite') attachSearchFile(reader);
  return or(...parseSearch(query).map((group) => groupCondition(reader, group))) ?? sql`1 = 0`;
}

/** A group that names what must be there, as one query. */
function groupQuery(reader: Reader, group: SearchGroup): string {
  const found = `(${queryOf(reader, group.with, true)})`;
  if (group.without.length === 0) return found;
  return `(${found} ${reader.engine === 'sqlite' ? 'NOT' : '& !'} (${queryOf(reader, group.without, false)}))`;
}

/**
 * Ids, in no order, that the text index alone finds: several times sooner than by the condition, but of every workspace,
 * for whoever knows his own. Null where the search names nothing that must be there, which only the mentions can answer.
 */
export async function findIndexedIds(
  reader: Reader,
  query: string,
  { first, last }: { readonly first: number; readonly last: number },
): Promise<number[] | null> {
  const groups = parseSearch(query);
  if (groups.length === 0) return [];
  if (groups.some((group) => group.with.length === 0)) return null;
  if (reader.engine === 'sqlite') attachSearchFile(reader);
  const wanted = groups.map((group) => groupQuery(reader, group)).join(reader.engine === 'sqlite' ? ' OR ' : ' | ');
  const id = sql.raw(reader.engine === 'sqlite' ? 'rowid' : 'mention_id');
  const [found] = await reader.orm
    .select({ ids: listOf<number>(reader, sql`id_of`) })
    .from(sql`(${indexedThat(reader, wanted)} and ${id} between ${first} and ${last}) as indexed`);
  return found?.ids ?? [];
}
