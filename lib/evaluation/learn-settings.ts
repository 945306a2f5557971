/** A text that may lend weights: its label as a share of praise (1 positive, 0.5 neutral, 0 negative). */
export interface LendingRow {
  readonly text: string;
  readonly praise: number;
  readonly source: string;
}

export interface LearntEntry {
  readonly entry: string;
  readonly weight: number;
  /** Texts it was seen in. */
  readonly n: number;
  /** Weight before learning; 0 where the lexicon had none. */
  readonly prior: number;
  readonly sources: readonly string[];
}

/** Constants of the learner, in one place. */
export const learning = {
  /** Texts a word, or a phrase, must be seen in; and in each source, so that no subject of one set is taken for a feeling. */
  leastTexts: 12,
  leastTextsOfPhrase: 8,
  leastOfSource: 3,
  /** How sure the log-odds must be, in standard errors. */
  leastZ: 3,
  longestPhrase: 3,
  /** Size of the Dirichlet prior, in words. */
  priorSize: 500,
  /** Logit of praise for each unit of evidence. */
  slope: 0.8,
  /** An entry that moves less, or ends smaller, is left out. */
  leastChange: 0.3,
  leastWeight: 0.3,
} as const;
