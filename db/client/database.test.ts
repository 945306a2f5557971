import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { insertRows, takeNumbers } from '../fragments';
import { testDatabases } from '../testing/test-database';

describe.each(testDatabases())('database on $engine', ({ open }) => {
  it('rolls a failed transaction back and goes on', async () => {
    const database = await open();
    const { counters } = database.tables;
    await expect(
      database.write(async (writer) => {
        await takeNumbers(writer, 'a', 3);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await database.orm.select().from(counters)).toEqual([]);
    expect(await database.write((writer) => takeNumbers(writer, 'a', 3))).toBe(1);
    expect(await database.write((writer) => takeNumbers(writer, 'a', 2))).toBe(4);
    await database.close();
  });

  it('gives each of many concurrent writers numbers of its own', async () => {
    const database = await open();
    const firsts = await Promise.all(
      Array.from({ length: 20 }, () => database.write((writer) => takeNumbers(writer, 'n', 5))),
    );
    expect(firsts.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index * 5 + 1));
    await database.close();
  });

  it('inserts many rows, and adds where told to', async () => {
    const database = await open();
    const { counters } = database.tables;
    const rows = [
      { name: 'ñandú', value: 1 },
      { name: 'b', value: 2 },
    ];
    const add = { do: 'add', key: ['name'], add: ['value'] } as const;
    await database.write(async (writer) => {
      await insertRows(writer, counters, rows);
      await insertRows(writer, counters, rows, add);
      await insertRows(writer, counters, [{ name: 'b', value: 9 }], { do: 'nothing' });
    });
    const [found] = await database.orm.select().from(counters).where(eq(counters.name, 'ñandú'));
    expect(found).toEqual({ name: 'ñandú', value: 2 });
    const [sum] = await database.orm
      .select({ all: sql<number>`sum(${counters.value})`.mapWith(Number) })
      .from(counters);
    expect(sum?.all).toBe(6);
    await database.close();
  });
});
