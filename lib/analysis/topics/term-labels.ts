/** Where a term was written. */
interface Written {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** It opens a sentence, so that its capital says nothing. */
  readonly opens: boolean;
}

/** So many writings of a term tell how it is written; a text has one vote. */
const MOST_VOTES = 40;

const textOf = ({ source, start, end }: Written): string => source.slice(start, end).replace(/\s+/g, ' ');

/** Accents that were written are no slip; those left out are. */
const accentsIn = (text: string): number => text.match(/[^\p{ASCII}]/gu)?.length ?? 0;

const isBetter = (one: string, other: string): boolean =>
  accentsIn(one) === accentsIn(other) ? one < other : accentsIn(one) > accentsIn(other);

/** How terms are written, each by those who write it. */
export class TermLabels {
  private readonly votes: Written[][] = [];

  vote(term: number, written: Written): void {
    const votes = (this.votes[term] ??= []);
    if (votes.length < MOST_VOTES) votes.push(written);
  }

  /**
   * The commonest written form of a term, accents and capitals as written; of equals the one with more accents, then the
   * first in order. Where a sentence opens with it, its capital counts only if the term is never written elsewhere with
   * a small letter.
   */
  of(term: number): string {
    const votes = this.votes[term] ?? [];
    const inside = new Set(votes.flatMap((one) => (one.opens ? [] : [textOf(one)])));
    const counts = new Map<string, number>();
    for (const one of votes) {
      const text = textOf(one);
      const small = text.charAt(0).toLowerCase() + text.slice(1);
      const meant = one.opens && !inside.has(text) ? small : text;
      counts.set(meant, (counts.get(meant) ?? 0) + 1);
    }
    let best = '';
    for (const [text, count] of counts) {
      const most = counts.get(best) ?? 0;
      if (count > most || (count === most && isBetter(text, best))) best = text;
    }
    return best;
  }
}
