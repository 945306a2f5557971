import type { Database, Writer } from '../../client/database';

/** What a case's calls answered, each under a name of its own. */
export type Answers = Readonly<Record<string, unknown>>;

export interface Given {
  readonly reader: Database;
  /** Runs work in a transaction and undoes it, so that every case meets the same world. */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
}

export interface ParityRun {
  readonly answers: Answers;
  /** Functions of the file that the case called none of. */
  readonly uncalled: readonly string[];
}

export type ParityCase = (given: Given) => Promise<ParityRun>;

class Undone extends Error {}

/** The two ways a case may ask a database. */
export function givenBy(database: Database): Given {
  return {
    reader: database,
    async write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
      const results: T[] = [];
      await database
        .write(async (writer) => {
          results.push(await work(writer));
          throw new Undone();
        })
        .catch((error: unknown) => {
          if (!(error instanceof Undone)) throw error;
        });
      // The transaction ends by `Undone` alone, which is thrown after the result was kept.
      return results[0] as T;
    },
  };
}

/**
 * One call or more of every function a file of `db/queries` exports. The case gets the file's functions through `queries`
 * and calls them there, which is how it is known that none was left out.
 */
export function parityCase<M extends object>(
  load: () => Promise<M>,
  run: (queries: M, given: Given) => Promise<Answers>,
): ParityCase {
  return async (given) => {
    const called = new Set<string>();
    const exported = Object.entries(await load()) as [string, unknown][];
    const watched = exported.map(([name, value]) => {
      if (typeof value !== 'function') return [name, value] as const;
      const call = (...args: unknown[]): unknown => {
        called.add(name);
        return Reflect.apply(value, undefined, args);
      };
      return [name, call] as const;
    });
    const answers = await run(Object.fromEntries(watched) as M, given);
    const functions = exported.filter(([, value]) => typeof value === 'function').map(([name]) => name);
    return { answers, uncalled: functions.filter((name) => !called.has(name)) };
  };
}

/** Rows of an answer that promises no order. */
export function unordered<T>(rows: readonly T[]): T[] {
  const key = (row: T) =>
    JSON.stringify(row, (_, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    );
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
}

/** Rows without what each engine, or chance, numbers in its own way. */
export function rowsWithout<T extends object, K extends keyof T>(rows: readonly T[], ...keys: readonly K[]) {
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !keys.some((one) => one === key))));
}
