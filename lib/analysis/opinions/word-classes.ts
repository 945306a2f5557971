const NONE: readonly never[] = [];

/** Sets of alternative words, numbered; and which of them a word belongs to. */
export class WordClasses {
  readonly #ids = new Map<string, number>();
  readonly #literals = new Map<string, number[]>();
  /** By their first two letters. */
  readonly #prefixes = new Map<number, { readonly prefix: string; readonly id: number }[]>();

  get count(): number {
    return this.#ids.size;
  }

  /** The words of each class, parted by `|`, in the order of their ids. */
  keys(): string[] {
    return [...this.#ids.keys()];
  }

  idOf(words: readonly string[]): number {
    const key = words.length === 1 ? (words[0] ?? '') : [...words].sort().join('|');
    return this.#ids.get(key) ?? this.add(key);
  }

  /** Adds a class that is not known yet, by its words as `keys` gives them; answers its id. */
  add(key: string): number {
    const id = this.#ids.size;
    this.#ids.set(key, id);
    for (const word of key.split('|')) {
      if (word.endsWith('*')) push(this.#prefixes, beginningOf(word), { prefix: word.slice(0, -1), id });
      else push(this.#literals, word, id);
    }
    return id;
  }

  /** Ids of the classes a folded word is in, ascending. */
  find(folded: string): readonly number[] {
    const word = folded.includes("'") ? folded.replaceAll("'", '') : folded;
    const found = [...(this.#literals.get(word) ?? NONE)];
    const first = word.charCodeAt(0);
    if (first >= 0x30 && first <= 0x39) found.push(...(this.#literals.get('#') ?? NONE));
    for (const { prefix, id } of this.#prefixes.get(beginningOf(word)) ?? NONE) {
      if (word.startsWith(prefix)) found.push(id);
    }
    return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
  }
}

const beginningOf = (word: string): number => (word.charCodeAt(0) << 16) | word.charCodeAt(1);

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
