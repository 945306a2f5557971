/** Constants of the sentiment reader, in one place; chosen on labelled development sets, none fitted to a single one. */
export const settings = {
  /** Turned by a negation: "not good" is nearly as bad as "bad"; "no problems" is mildly good. */
  turnedPositive: -0.8,
  turnedNegative: -0.4,
  /** "but": what stands before it and after it; "although": the part it opens. */
  beforeBut: 0.6,
  afterBut: 1.25,
  afterAlthough: 0.5,
  /** A wish, condition or plan ("would be nice"), and praise inside a question. */
  irrealis: 0.3,
  question: 0.3,
  capitals: 1.2,
  exclamation: 1.12,
  hashtag: 0.8,
  title: 1.4,
  /** Weight of an opinion's cue that no lexicon entry covers. */
  cue: 1.6,
  /** Weight of a star rating at either end of its scale. */
  rating: 4,
  /**
   * Stars against the words count in full up to a score that leaves the verdict open, and for nothing from the score at
   * which the words are plain: people misread scales more often than they praise what they despise.
   */
  ratingOpen: 0.4,
  ratingPlain: 0.48,
  /** Share of its weight from which a rating takes a side; a text that leans to that side is then no longer neutral. */
  ratingSides: 0.5,
  /** Evidence at which the score is half of what the balance of poles says. */
  damping: 2.2,
  /** Thanks beside a question or a complaint. */
  courtesy: 0.3,
  /** Blame from which a text counts as a complaint. */
  complaint: 1,
  /** Of no language: emoji alone. */
  neutralBelow: 0.1,
  /** Evidence at which the neutral band of a language has risen by half of its rise. */
  neutralHalf: 20,
  /** `mixed`: the weaker pole has at least this share of the stronger one and this much evidence. */
  mixedShare: 0.35,
  mixedLeast: 1.5,
} as const;
