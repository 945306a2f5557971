import type { MentionFacts, OpinionFacts } from '@/db/queries/read-facts';
import { languageDepth } from '@/lib/analysis/languages/language-depth';
import { PACK_PLACES } from '@/lib/analysis/packs/pack-touchpoints';
import { isNegative, isPrimary } from '@/lib/domain/opinion-code';
import { NOT_ANALYSED } from '@/lib/domain/reanalysis';
import { AuthorTable } from './author-table';
import { Column } from './column';
import { StatementReader } from './levels';
import { type Mirror, NO_DAY, READINGS, WORD_DIMENSIONS, type WordDimension } from './mirror';
import type { Allowed } from './select';

const NO_TEXT = READINGS.indexOf('no-text');
const OTHER_LANGUAGE = READINGS.indexOf('other-language');
// As the writer counts them: a text whose language is not known was read by every lexicon there is.
const isReadable = (lang: string): boolean => lang === 'und' || languageDepth(lang) !== 'none';

const CODE_OF_PLACE: ReadonlyMap<string, number> = new Map(PACK_PLACES.map((id, index) => [id, index + 1]));
const packPlaceCode = (id: string | null) => (id === null ? 0 : (CODE_OF_PLACE.get(id) ?? 0));

const perDimension = <T>(make: (name: WordDimension) => T) =>
  Object.fromEntries(WORD_DIMENSIONS.map((name) => [name, make(name)])) as Record<WordDimension, T>;
const int32 = () => new Column((length) => new Int32Array(length));
const uint8 = () => new Column((length) => new Uint8Array(length));

/** Gathers the columns of a mirror, a part at a time in the order of the ids. */
export class MirrorBuilder {
  /** Highest id so far. */
  last = 0;
  private readonly ids = new Column((length) => new Float64Array(length));
  private readonly days = int32();
  private readonly leaving = uint8();
  private readonly leavingKinds = new Column((length) => new Int8Array(length));
  private readonly readings = uint8();
  private readonly ratings = int32();
  private readonly stars = uint8();
  private readonly starts = int32();
  private readonly opinions = new Column((length) => new Uint16Array(length));
  private readonly packPlaces = uint8();
  private readonly statementStarts = int32();
  private readonly statements = new Column((length) => new Uint16Array(length));
  private readonly statementReader = new StatementReader();
  private readonly complains = uint8();
  private readonly authors = int32();
  private readonly mentionsOf = int32();
  private readonly authorTable = new AuthorTable();
  private readonly words = perDimension(int32);
  private readonly codes = perDimension(() => new Map<string | number, number>());
  private readonly dictionaries = perDimension((): string[] => []);

  /** Takes in only the opinions allowed; every opinion where none are named. */
  constructor(private readonly allowed: Allowed | null = null) {
    this.starts.push(0);
    this.statementStarts.push(0);
  }

  /** Adds mentions and their opinions; opinions of other mentions between them are passed over. */
  add(mentions: MentionFacts, opinions: OpinionFacts, slugs: ReadonlyMap<number, string>): void {
    this.addWords(mentions, slugs);
    let next = 0;
    for (const [row, id] of mentions.id.entries()) {
      this.ids.push(id);
      this.days.push(mentions.day[row] ?? NO_DAY);
      this.leaving.push(mentions.leaving[row] ?? 0);
      this.leavingKinds.push(mentions.leavingKind[row] ?? -1);
      this.readings.push(readingOf(mentions, row));
      this.ratings.push(mentions.rating[row] ?? -1);
      this.stars.push(mentions.stars[row] ?? 0);
      this.addAuthor(mentions.author[row] ?? null);
      while ((opinions.mentionId[next] ?? Infinity) < id) next += 1;
      const codes: number[] = [];
      let complains = 0;
      for (; opinions.mentionId[next] === id; next += 1) {
        const code = opinions.code[next] ?? null;
        if (code !== null && isNegative(code) && isPrimary(code)) complains = 1;
        const packPlace = packPlaceCode(opinions.packPlace[next] ?? null);
        if (code === null || !this.isAllowed(code, packPlace)) continue;
        codes.push(code);
        this.packPlaces.push(packPlace);
      }
      this.complains.push(complains);
      this.addOpinions(codes);
      this.last = id;
    }
  }

  private isAllowed(code: number, packPlace: number): boolean {
    if (this.allowed === null) return true;
    const { codes, packPlaces } = this.allowed;
    return codes[code] === 1 && (packPlaces === null || packPlaces[packPlace] === 1);
  }

  private addWords(mentions: MentionFacts, slugs: ReadonlyMap<number, string>): void {
    for (const name of WORD_DIMENSIONS) {
      const [column, codes, words] = [this.words[name], this.codes[name], this.dictionaries[name]];
      for (const word of mentions[name]) {
        if (word === null) {
          column.push(-1);
          continue;
        }
        let code = codes.get(word);
        if (code === undefined) {
          code = words.length;
          codes.set(word, code);
          words.push(typeof word === 'number' ? (slugs.get(word) ?? '') : word);
        }
        column.push(code);
      }
    }
  }

  private addOpinions(codes: readonly number[]): void {
    for (const code of codes) this.opinions.push(code);
    this.starts.push(this.opinions.length);
    const reader = this.statementReader;
    reader.read(codes);
    for (let at = 0; at < reader.count; at += 1) this.statements.push(reader.statements[at] ?? 0);
    this.statementStarts.push(this.statements.length);
  }

  private addAuthor(key: string | null): void {
    const author = key === null ? -1 : this.authorTable.indexOf(key);
    this.authors.push(author);
    if (author === this.mentionsOf.length) this.mentionsOf.push(0);
    if (author >= 0) this.mentionsOf.increase(author);
  }

  /** The mirror of what was added so far; adding more leaves it as it is. */
  finish(): Mirror {
    const size = this.ids.length;
    return {
      size,
      ids: this.ids.view(),
      days: this.days.view(),
      leaving: this.leaving.view(),
      leavingKinds: this.leavingKinds.view(),
      readings: this.readings.view(),
      ratings: this.ratings.view(),
      stars: this.stars.view(),
      words: perDimension((name) => this.words[name].view()),
      dictionaries: perDimension((name) => [...this.dictionaries[name]]),
      starts: this.starts.view(),
      opinions: this.opinions.view(),
      packPlaces: this.packPlaces.view(),
      statementStarts: this.statementStarts.view(),
      statements: this.statements.view(),
      complains: this.complains.view(),
      ...this.repeated(),
    };
  }

  private repeated(): Pick<Mirror, 'authors' | 'repeatedAuthors'> {
    const times = this.mentionsOf.view();
    const numbers = new Int32Array(times.length).fill(-1);
    let repeatedAuthors = 0;
    for (let author = 0; author < times.length; author += 1) {
      if ((times[author] ?? 0) < 2) continue;
      numbers[author] = repeatedAuthors;
      repeatedAuthors += 1;
    }
    const authors = this.authors.view().map((author) => (author < 0 ? -1 : (numbers[author] ?? -1)));
    return { authors, repeatedAuthors };
  }
}

function readingOf(mentions: MentionFacts, row: number): number {
  if (mentions.analysisVersion[row] === NOT_ANALYSED) return NO_TEXT;
  return isReadable(mentions.lang[row] ?? '') ? (mentions.label[row] ?? 0) : OTHER_LANGUAGE;
}
