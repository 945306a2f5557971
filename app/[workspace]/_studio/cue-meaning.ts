import type { Driver, LeavingKind, Polarity, SubReason, Touchpoint } from '@/lib/domain/taxonomy';
import type { CueEdit, EditedLanguage } from '@/lib/domain/workspace-edits';

/** Where nothing is chosen. */
export const UNSAID = '' as const;

/** What an own phrase says, with a choice for each kind of saying, so that going to and fro loses none. */
export interface CueMeaning {
  readonly says: CueEdit['says'];
  readonly driver: Driver;
  readonly polarity: Polarity;
  readonly subReason: SubReason | typeof UNSAID;
  readonly touchpoint: Touchpoint | typeof UNSAID;
  readonly place: Exclude<Touchpoint, 'unspecified'>;
  /** What a judgement of the place speaks of. */
  readonly judged: Driver | typeof UNSAID;
  readonly kind: LeavingKind;
}

const FIRST: CueMeaning = {
  says: 'driver',
  driver: 'indifference',
  polarity: 'negative',
  subReason: UNSAID,
  touchpoint: UNSAID,
  place: 'store',
  judged: UNSAID,
  kind: 'going',
};

/** What a cue says; of a new one, what is asked first. */
export function meaningOfCue(cue: CueEdit | null): CueMeaning {
  if (cue === null) return FIRST;
  if (cue.says === 'leaving') return { ...FIRST, says: 'leaving', kind: cue.kind };
  if (cue.says === 'place') return { ...FIRST, says: 'place', place: cue.touchpoint, judged: cue.driver ?? UNSAID };
  const { driver, polarity } = cue;
  const { subReason, touchpoint } = cue;
  return {
    ...FIRST,
    says: 'driver',
    driver,
    polarity,
    subReason: subReason ?? UNSAID,
    touchpoint: touchpoint ?? UNSAID,
  };
}

/** Marks that say nothing in a phrase; those of the notation (`( ) | ? * # ..2`) stay. */
const IDLE_MARKS = /[^\p{L}\p{N}\s,()|?*#.]+/gu;
/** Dots that are no gap. */
const IDLE_DOTS = /\.(?!\.?\d)|(?<!\.)\.(?=\d)/gu;

/** Phrases as people write them in the form that texts are compared in: lower case, without accents (ñ stays) and marks. */
export function plainPhrases(typed: string): string {
  // Between the marks of a question a question mark is no part of the notation.
  const said = /[¿¡]/u.test(typed) ? typed.replace(/\?/gu, ' ') : typed;
  return said
    .toLowerCase()
    .normalize('NFD')
    .replace(/n\u0303/gu, 'ñ')
    .replace(/[\p{M}'’]+/gu, '')
    .replace(IDLE_MARKS, ' ')
    .replace(IDLE_DOTS, ' ')
    .replace(/[ \t]+/gu, ' ')
    .trim();
}

const LONGEST_SLUG = 40;

/** An id of its first phrase that no other cue has. */
function newId(patterns: string, others: readonly CueEdit[]): string {
  const slug =
    (patterns.split(/[,\n]/u)[0] ?? '')
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/[^a-z0-9]+/gu, '-')
      .slice(0, LONGEST_SLUG)
      .replace(/^-|-$/gu, '') || 'phrase';
  const taken = new Set(others.map(({ id }) => id));
  let id = `own.${slug}`;
  for (let n = 2; taken.has(id); n += 1) id = `own.${slug}-${n}`;
  return id;
}

interface Written {
  readonly patterns: string;
  readonly meaning: CueMeaning;
  readonly language: EditedLanguage;
  /** Of a cue that is changed; null for a new one. */
  readonly id: string | null;
  readonly others: readonly CueEdit[];
}

/** The cue that somebody wrote. */
export function writtenCue({ patterns, meaning, language, id, others }: Written): CueEdit {
  const base = { id: id ?? newId(patterns, others), language, patterns: plainPhrases(patterns) };
  if (meaning.says === 'leaving') return { ...base, says: 'leaving', kind: meaning.kind };
  const judged = meaning.judged === UNSAID ? null : meaning.judged;
  if (meaning.says === 'place') return { ...base, says: 'place', touchpoint: meaning.place, driver: judged };
  const { driver, polarity, subReason, touchpoint } = meaning;
  const hasSubReason = driver === 'indifference' && polarity === 'negative' && subReason !== UNSAID;
  return {
    ...base,
    says: 'driver',
    driver,
    // What happened to the customers themselves is never praise.
    polarity: driver === 'circumstance' ? 'negative' : polarity,
    subReason: hasSubReason ? subReason : null,
    touchpoint: touchpoint === UNSAID ? null : touchpoint,
  };
}
