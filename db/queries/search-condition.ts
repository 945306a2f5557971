import { and, not, or, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../client/database';
import { parseSearch, type SearchGroup, type SearchTerm } from '../search/parse-search';
import { attachSearchFile } from '../search/search-file';

// Words are letters and digits alone (searchWords), so neither query language can be broken out of.
const ftsTerm = ({ words, prefix }: SearchTerm) => `"${words.join(' ')}"${prefix ? ' *' : ''}`;

function tsTerm({ words, prefix }: SearchTerm): string {
  const lexemes = words.map((word, index) => `'${word}'${prefix && index === words.length - 1 ? ':*' : ''}`);
  return `(${lexemes.join(' <-> ')})`;
}

function matching(reader: Reader, terms: readonly SearchTerm[], all: boolean): SQL {
  const { mentions } = reader.tables;
  if (reader.engine === 'sqlite') {
    const query = terms.map(ftsTerm).join(all ? ' AND ' : ' OR ');
    return sql`${mentions.id} in (select rowid from search.mention_words where mention_words match ${query})`;
  }
  const query = terms.map(tsTerm).join(all ? ' & ' : ' | ');
  return sql`${mentions.id} in (select mention_id from mention_words where words @@ ${query}::tsquery)`;
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
