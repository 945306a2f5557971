/** Constants of a workspace's own learning, in one place. */
export const learningLimits = {
  folds: 5,
  /** People who praise, and who blame, without whom nothing is learnt. */
  leastOfPole: 40,
  /** People an entry must be used by, counted once each; and days it must be said on. */
  leastPeople: 12,
  leastPeopleOfPhrase: 10,
  leastDays: 4,
  /** At most so many of an entry's uses may fall on one day. */
  mostOfOneDay: 1 / 3,
  /** Share of false entries among those found that is put up with (Benjamini & Hochberg). */
  falseShare: 0.1,
  /** How far what is seen must be from what the reader led to expect, as a share of praise. */
  leastSurprise: 0.03,
  /** A bare word whose uses disagree teaches nothing: at most so many, praise and blame weighed alike, may say the contrary. */
  mostContrary: 0.35,
  /** A word that more writers begin with a capital in mid-sentence is a name. */
  mostCapitals: 0.3,
  /** Entries counted at once, and found at most for a language: no more than somebody looks through. */
  mostCounted: 60_000,
  mostFound: 100,
  /** Letters of an entry. */
  longestEntry: 60,
} as const;
