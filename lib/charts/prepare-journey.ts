import type { Change, JourneyAnswer, PackPlaceShare } from '@/lib/domain/answers';
import { FEW, type Share } from '@/lib/domain/question';
import { STAGES, TOUCHPOINTS, type Driver, type Stage, type Touchpoint } from '@/lib/domain/taxonomy';
import { intervalsOverlap } from './overlap';

/** How much of all complaints a touchpoint carries: 0 none or too few to tell, then up to each of the bounds below, 4 beyond them. */
export type Heat = 0 | 1 | 2 | 3 | 4;
export const HEAT_BOUNDS = [0.05, 0.1, 0.2] as const;

export interface JourneyRow {
  readonly touchpoint: Touchpoint;
  /** Mentions that speak of it, well or badly. */
  readonly mentions: number;
  /** Of those, the ones that complain. */
  readonly negativeShare: Share;
  /** Of all complaints, the ones that name it. */
  readonly share: Share;
  /** Of `share`, against the compared range. */
  readonly change: Change | null;
  /** What is complained of there, most named first. */
  readonly reasons: readonly Driver[];
  readonly heat: Heat;
  /** Touchpoints of the workspace's pack that complaints name there most, most named first. */
  readonly packPlaces: readonly PackPlaceShare[];
}

export type JourneyHeadline =
  | { readonly kind: 'lead'; readonly top: JourneyRow }
  | { readonly kind: 'tie'; readonly top: JourneyRow; readonly second: JourneyRow }
  | { readonly kind: 'tooFew' | 'none' | 'noPlace'; readonly of: number };

export interface JourneyModel {
  readonly headline: JourneyHeadline;
  /** Only stages somebody speaks of, in the journey's order, and so are their touchpoints. */
  readonly stages: readonly { readonly stage: Stage; readonly rows: readonly JourneyRow[] }[];
  /** What is said without telling where. */
  readonly unplaced: JourneyRow | null;
}

const MOST_PLACES = 3;
/** Under half a percent would be told as 0 %. */
const LEAST_TOLD = 0.005;
const isTold = ({ share }: PackPlaceShare) => !share.tooFew && (share.value ?? 0) >= LEAST_TOLD;

function heatOf({ value, tooFew }: Share): Heat {
  if (value === null || value === 0 || tooFew) return 0;
  const [low, middle, high] = HEAT_BOUNDS;
  return value < low ? 1 : value < middle ? 2 : value < high ? 3 : 4;
}

function headlineOf(placed: readonly JourneyRow[], of: number): JourneyHeadline {
  if (of === 0) return { kind: 'none', of };
  if (of < FEW) return { kind: 'tooFew', of };
  const [top, second] = placed.filter(({ share }) => share.n > 0).sort((a, b) => b.share.n - a.share.n);
  if (!top) return { kind: 'noPlace', of };
  return second && intervalsOverlap(top.share, second.share) ? { kind: 'tie', top, second } : { kind: 'lead', top };
}

/** Where it hurts along the way: every touchpoint at its stage, and the one that carries most complaints. */
export function prepareJourney({ touchpoints, cells, packPlaces }: JourneyAnswer): JourneyModel {
  const rows = touchpoints
    .map(({ touchpoint, stage, mentions, negativeShare, share, change }) => ({
      stage,
      row: {
        touchpoint,
        mentions,
        negativeShare,
        share,
        change,
        reasons: cells
          .filter((cell) => cell.touchpoint === touchpoint && cell.n > 0)
          .sort((a, b) => b.n - a.n)
          .map(({ driver }) => driver),
        heat: heatOf(share),
        packPlaces: packPlaces
          .filter((place) => place.touchpoint === touchpoint && isTold(place))
          .slice(0, MOST_PLACES),
      } satisfies JourneyRow,
    }))
    .sort((a, b) => TOUCHPOINTS.indexOf(a.row.touchpoint) - TOUCHPOINTS.indexOf(b.row.touchpoint));
  const at = (wanted: Stage | null) => rows.filter(({ stage }) => stage === wanted).map(({ row }) => row);
  return {
    headline: headlineOf(
      rows.filter(({ stage }) => stage !== null).map(({ row }) => row),
      touchpoints[0]?.share.of ?? 0,
    ),
    stages: STAGES.map((stage) => ({ stage, rows: at(stage) })).filter((entry) => entry.rows.length > 0),
    unplaced: at(null)[0] ?? null,
  };
}
