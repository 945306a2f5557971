/** Constants of the sentiment reader, in one place; chosen on labelled development sets, none fitted to a single one. */
export const settings = {
  /** Turned by a negation: "not good" is nearly as bad as "bad"; "no problems" is mildly good. */
  turnedPositive: -0.8,
  turnedNegative: -0.55,
  /** "but": what stands before it and after it; "although": the part it opens. */
  beforeBut: 0.6,
  afterBut: 1.25,
  afterAlthough: 0.6,
  /** A wish, condition or plan ("would be nice"), and praise inside a question. */
  irrealis: 0.4,
  question: 0.4,
  capitals: 1.2,
  exclamation: 1.12,
  hashtag: 0.8,
  title: 1.4,
  /** Weight of an opinion's cue that no lexicon entry covers. */
  cue: 1.6,
  /** Weight of a star rating at either end of its scale. */
  rating: 4,
  /** Evidence at which the score is half of what the balance of poles says. */
  damping: 2.2,
  /** Scores nearer to 0 than this are neutral; the band grows with the evidence (`rise` at most, half of it at `half`): a long text that weighs both sides is no verdict. */
  neutralBelow: 0.1,
  neutralRise: 0.22,
  neutralHalf: 20,
  /** `mixed`: the weaker pole has at least this share of the stronger one and this much evidence. */
  mixedShare: 0.35,
  mixedLeast: 1.5,
} as const;
