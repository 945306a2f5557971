import {
  type Driver,
  LEAVING_SIGNALS,
  type LeavingKind,
  type Polarity,
  SENTIMENT_LABELS,
  type SentimentLabel,
  type Touchpoint,
} from '@/lib/domain/taxonomy';
import { type ComparedFinds, compareFinds } from '../measures/compare-found';
import { type ComparedLabels, compareReadings } from '../measures/compare-readings';
import type { Counted, Kind, PreviewCounts } from './preview-counts';

/** Texts whose label would go from one to another. */
export interface Flip extends Counted {
  readonly from: SentimentLabel;
  readonly to: SentimentLabel;
}

/** Texts that would come to say something, and those that would no longer say it. */
interface Moves {
  readonly enters: Counted;
  readonly leaves: Counted;
}

export interface OpinionMoves extends Moves {
  readonly driver: Driver;
  readonly touchpoint: Touchpoint;
  readonly polarity: Polarity;
}

export interface LeavingMoves extends Moves {
  readonly kind: LeavingKind;
}

/** What would change; of every list the most frequent first. */
export interface Preview {
  /** Texts looked at. */
  readonly read: number;
  /** Texts that would be read otherwise in anything that is stored of them. */
  readonly touched: number;
  readonly flips: readonly Flip[];
  readonly opinions: readonly OpinionMoves[];
  readonly leaving: readonly LeavingMoves[];
  /** Against labels by hand; null where no text has one of a kind. */
  readonly byHand: {
    readonly label: ComparedLabels | null;
    readonly leaving: ComparedLabels | null;
    /** Driver and polarity, at whatever place. */
    readonly drivers: ComparedFinds | null;
    /** Driver, touchpoint and polarity. */
    readonly opinions: ComparedFinds | null;
  };
  /** Against the stars, which the readings were not told; null where no text has any, and where it was not asked for. */
  readonly byStars: ComparedLabels | null;
}

const NONE: Counted = { n: 0, examples: [] };

/** What comes and what goes, by key. */
function movesOf(counts: PreviewCounts, enters: Kind, leaves: Kind): (Moves & { readonly words: readonly string[] })[] {
  const moves = new Map<string, Moves & { readonly words: readonly string[] }>();
  const add = (kind: Kind, side: keyof Moves): void => {
    for (const { words, counted } of counts.of(kind)) {
      const known = moves.get(words.join(' ')) ?? { words, enters: NONE, leaves: NONE };
      moves.set(words.join(' '), { ...known, [side]: counted });
    }
  };
  add(enters, 'enters');
  add(leaves, 'leaves');
  const size = ({ enters, leaves }: Moves): number => enters.n + leaves.n;
  return [...moves.values()].sort((a, b) => size(b) - size(a) || (a.words.join(' ') < b.words.join(' ') ? -1 : 1));
}

const comparedLabels = (counts: PreviewCounts, kind: Kind, labels: readonly string[]): ComparedLabels | null =>
  compareReadings(
    counts.of(kind).map(({ words: [expected = '', before = '', after = ''], counted: { n } }) => ({
      expected,
      before,
      after,
      n,
    })),
    labels,
  );

const comparedFinds = (counts: PreviewCounts, kind: Kind): ComparedFinds | null =>
  compareFinds(
    counts.of(kind).map(({ words, counted: { n } }) => {
      const [tp = 0, fp = 0, fn = 0, tpNow = 0, fpNow = 0, fnNow = 0] = words.map(Number);
      return { n, before: { tp, fp, fn }, after: { tp: tpNow, fp: fpNow, fn: fnNow } };
    }),
  );

/** Tells what was counted. Keys are made of the words of the taxonomy, which gives the casts their right. */
export function resultOf(counts: PreviewCounts): Preview {
  const flips = counts.of('flip').map(({ words: [from, to], counted }) => ({ from, to, ...counted }) as Flip);
  flips.sort((a, b) => b.n - a.n || (a.from + a.to < b.from + b.to ? -1 : 1));
  return {
    read: counts.read,
    touched: counts.touched,
    flips,
    opinions: movesOf(counts, 'opinion-enters', 'opinion-leaves').map(
      ({ words: [driver, touchpoint, polarity], enters, leaves }) =>
        ({ driver, touchpoint, polarity, enters, leaves }) as OpinionMoves,
    ),
    leaving: movesOf(counts, 'leaving-enters', 'leaving-leaves').map(
      ({ words: [kind], enters, leaves }) => ({ kind, enters, leaves }) as LeavingMoves,
    ),
    byHand: {
      label: comparedLabels(counts, 'label', SENTIMENT_LABELS),
      leaving: comparedLabels(counts, 'leaving', LEAVING_SIGNALS),
      drivers: comparedFinds(counts, 'drivers'),
      opinions: comparedFinds(counts, 'opinions'),
    },
    byStars: comparedLabels(counts, 'stars', SENTIMENT_LABELS),
  };
}
