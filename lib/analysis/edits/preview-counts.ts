/** What is counted of texts; what a kind tells of stands in its key, parted by spaces. */
export const KINDS = [
  /** From and to. */
  'flip',
  /** Driver, touchpoint, polarity. */
  'opinion-enters',
  'opinion-leaves',
  /** Kind of leaving. */
  'leaving-enters',
  'leaving-leaves',
  /** Expected, before, after. */
  'label',
  'stars',
  'leaving',
  /** Found rightly, found wrongly, missed: before, then after. */
  'drivers',
  'opinions',
] as const;
export type Kind = (typeof KINDS)[number];

const EXAMPLES = 5;

/** How many texts, and the ids of the first of them. */
export interface Counted {
  readonly n: number;
  readonly examples: readonly string[];
}

/** All that a preview knows, as plain data that JSON can hold. */
export interface PreviewState {
  readonly read: number;
  readonly touched: number;
  readonly counts: readonly (readonly [kind: Kind, key: string, n: number, examples: readonly string[]])[];
}

/** Counts of texts by kind and key. */
export class PreviewCounts {
  read = 0;
  touched = 0;
  readonly #counts = new Map<Kind, Map<string, Counted>>();

  add(kind: Kind, key: string, ...ids: readonly string[]): void {
    this.#merge(kind, key, 1, ids);
  }

  /** What was counted of a kind: the words of each key, and how many. */
  of(kind: Kind): { readonly words: readonly string[]; readonly counted: Counted }[] {
    return [...(this.#counts.get(kind) ?? [])].map(([key, counted]) => ({ words: key.split(' '), counted }));
  }

  addState({ read, touched, counts }: PreviewState): void {
    this.read += read;
    this.touched += touched;
    for (const [kind, key, n, examples] of counts) this.#merge(kind, key, n, examples);
  }

  state(): PreviewState {
    const counts = [...this.#counts].flatMap(([kind, keys]) =>
      [...keys].map(([key, { n, examples }]) => [kind, key, n, examples] as const),
    );
    return { read: this.read, touched: this.touched, counts };
  }

  #merge(kind: Kind, key: string, n: number, ids: readonly string[]): void {
    let keys = this.#counts.get(kind);
    if (keys === undefined) this.#counts.set(kind, (keys = new Map()));
    const known = keys.get(key);
    const examples = [...(known?.examples ?? []), ...ids].slice(0, EXAMPLES);
    keys.set(key, { n: (known?.n ?? 0) + n, examples });
  }
}
