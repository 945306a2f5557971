import { READINGS, type Selection } from './mirror';

const NO_TEXT = READINGS.indexOf('no-text');

/** Mentions with a text, drawn of a selection by language. */
export interface DrawnTexts {
  readonly ids: readonly number[];
  /** Mentions with a text that there are. */
  readonly of: number;
}

/** A draw by id: the same ids at every asking, and of a selection within another mostly the other's. */
function luckOf(id: number): number {
  let hash = Math.imul(id ^ (id >>> 16), 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

function draw({ mirror }: Selection, places: readonly number[], most: number): number[] {
  const rate = most / places.length;
  const met = new Set<number>();
  const ids: number[] = [];
  for (const place of places) {
    const id = mirror.ids[place] ?? 0;
    if (luckOf(id) >= rate) continue;
    const author = mirror.authors[place] ?? -1;
    if (author >= 0 && met.has(author)) continue;
    met.add(author);
    ids.push(id);
  }
  return ids;
}

/**
 * Draws about `most` texts of each language of a selection, all of them where there are no more. Of an author with
 * several of those drawn only the first is kept: what one person says twice is not said by two. Mentions with ids in
 * `without` are passed over.
 */
export function sampleTexts(
  selection: Selection,
  most: number,
  without: ReadonlySet<number> = new Set(),
): Map<string, DrawnTexts> {
  const { mirror, places } = selection;
  const byLanguage = new Map<number, number[]>();
  for (const place of places) {
    if (mirror.readings[place] === NO_TEXT || without.has(mirror.ids[place] ?? 0)) continue;
    const language = mirror.words.lang[place] ?? -1;
    const known = byLanguage.get(language);
    if (known) known.push(place);
    else byLanguage.set(language, [place]);
  }
  return new Map(
    [...byLanguage].map(([language, ofLanguage]) => [
      mirror.dictionaries.lang[language] ?? 'und',
      { ids: draw(selection, ofLanguage, most), of: ofLanguage.length },
    ]),
  );
}
