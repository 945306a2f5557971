import { LEAVING_KINDS, type LeavingKind } from './taxonomy';

/**
 * How many days a leaving signal stands, counted from the day it was said (docs/decisions/0014): words about what one will do
 * hold for a season, what has been done, or told to others, for a year.
 */
export const STANDS_FOR = { left: 365, going: 90, threat: 90, warning: 365 } as const satisfies Record<
  LeavingKind,
  number
>;

/** How far back anything is said that may still stand. */
export const STANDS_LONGEST = Math.max(...Object.values(STANDS_FOR));

/** Who says one of these may still be kept: they have not left, and speak of themselves. */
export const OPEN_KINDS = ['going', 'threat'] as const satisfies readonly LeavingKind[];

export const isOpenKind = (kind: LeavingKind | 'stays'): boolean => OPEN_KINDS.some((open) => open === kind);

/** What mentions can be asked for by: `open` are the signals of `OPEN_KINDS` that stand. */
export const STANDINGS = ['open'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a mention says of leaving, or that its author stays or came back, on a day. */
export interface SaidSignal {
  readonly id: number;
  /** Days since 1970-01-01; null of what is undated, which never stands. */
  readonly day: number | null;
  readonly says: LeavingKind | 'stays';
}

/** What became of a signal up to a day. */
export const FATES = ['stands', 'expired', 'stayed', 'superseded', 'undated', 'later'] as const;
export type Fate = (typeof FATES)[number];

export interface ToldFate {
  /** `stayed`: its author said so later. `superseded`: the author's signal is another one, as strong or stronger. `later`: said after the day asked for. */
  readonly fate: Fate;
  /** The mention that ended it; null where time did, or nothing. */
  readonly by: number | null;
  /** The last day on which it stands unless something is said before; null of what is undated. */
  readonly until: number | null;
}

/** In order of strength, the furthest gone first. */
const strengthOf = (says: LeavingKind): number => LEAVING_KINDS.length - LEAVING_KINDS.indexOf(says);

type Dated = SaidSignal & { readonly day: number };
type Leaving = Dated & { readonly says: LeavingKind };

const isDated = (signal: SaidSignal): signal is Dated => signal.day !== null;
const isLeaving = (signal: Dated): signal is Leaving => signal.says !== 'stays';

/** In the order in which they were said; of one day, in the order in which they were taken in. */
const inOrder = (a: Dated, b: Dated): number => a.day - b.day || a.id - b.id;

const untilOf = ({ day, says }: Leaving): number => day + STANDS_FOR[says] - 1;

/** What ends a signal before its time: its author stays, or says as much again or more. */
function endOf(signal: Leaving, said: readonly Dated[]): Dated | null {
  const ends = (later: Dated): boolean =>
    inOrder(later, signal) > 0 &&
    later.day <= untilOf(signal) &&
    (!isLeaving(later) || strengthOf(later.says) >= strengthOf(signal.says));
  return said.find(ends) ?? null;
}

/** What an author has said up to a day, in its order. */
const saidUpTo = (signals: readonly SaidSignal[], day: number): Dated[] =>
  signals
    .filter(isDated)
    .filter((signal) => signal.day <= day)
    .sort(inOrder);

/**
 * The signal of one author that stands on a day: of those that neither time nor a later mention has ended the strongest, so
 * that an author counts once. Null where none stands. `signals` are all of one author's, in any order; where the author is
 * not known, the one mention alone. Days are numbers of the workspace's zone.
 */
export function standingOf(signals: readonly SaidSignal[], day: number): SaidSignal | null {
  const said = saidUpTo(signals, day);
  const standing = said.filter(isLeaving).filter((signal) => untilOf(signal) >= day && endOf(signal, said) === null);
  return standing.reduce<Leaving | null>(
    (strongest, signal) =>
      strongest !== null && strengthOf(strongest.says) > strengthOf(signal.says) ? strongest : signal,
    null,
  );
}

/** What became up to a day of one of an author's signals, and why; null where there is no such signal of leaving. */
export function fateOf(id: number, signals: readonly SaidSignal[], day: number): ToldFate | null {
  const signal = signals.find((one) => one.id === id);
  if (signal === undefined || signal.says === 'stays') return null;
  if (!isDated(signal) || !isLeaving(signal)) return { fate: 'undated', by: null, until: null };
  const until = untilOf(signal);
  if (signal.day > day) return { fate: 'later', by: null, until };
  const end = endOf(signal, saidUpTo(signals, day));
  if (end !== null) return { fate: isLeaving(end) ? 'superseded' : 'stayed', by: end.id, until };
  if (until < day) return { fate: 'expired', by: null, until };
  const standing = standingOf(signals, day);
  return standing === null || standing.id === id
    ? { fate: 'stands', by: null, until }
    : { fate: 'superseded', by: standing.id, until };
}
