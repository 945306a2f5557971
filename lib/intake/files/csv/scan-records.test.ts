import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FURTHEST_END, MAX_RECORD_LENGTH, RecordScanner, scanText, type ScannedRecord } from './scan-records';

const cellsOf = (text: string, delimiter = ',') => scanText(text, delimiter).map((record) => record.cells);

function inChunks(text: string, cuts: readonly number[], delimiter: string): ScannedRecord[] {
  const scanner = new RecordScanner(delimiter);
  let records: ScannedRecord[] = [];
  let from = 0;
  for (const cut of [...cuts].map((c) => c % (text.length + 1)).sort((a, b) => a - b)) {
    records = records.concat(scanner.push(text.slice(from, cut)));
    from = cut;
  }
  return records.concat(scanner.push(text.slice(from)), scanner.end());
}

describe('scanText', () => {
  it('reads quotes, doubled quotes and line ends inside quotes', () => {
    expect(cellsOf('a,"b ""x"", y","l1\nl2"\r\n1,,""\n')).toEqual([
      ['a', 'b "x", y', 'l1\nl2'],
      ['1', '', ''],
    ]);
  });

  it('ends records with LF, CRLF or CR, and keeps blank lines as records without cells', () => {
    expect(cellsOf('a;b\rc;d\r\re;f', ';')).toEqual([['a', 'b'], ['c', 'd'], [], ['e', 'f']]);
    expect(cellsOf('a\r\n\r\nb\n')).toEqual([['a'], [], ['b']]);
  });

  it('reads an unescaped quote inside a quoted cell as a quote', () => {
    expect(cellsOf('"she said "no" twice",5\n')).toEqual([['she said "no" twice', '5']]);
    expect(cellsOf('5" screen,ok\n')).toEqual([['5" screen', 'ok']]);
    expect(cellsOf('"a" ,"b"  \n"c","d"')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('reads quotes after a space as quotes only where they close', () => {
    expect(cellsOf('a, "b, ""c""" , d\n1, "x" y, "z\n2, "w"')).toEqual([
      ['a', 'b, "c"', ' d'],
      ['1', ' "x" y', ' "z'],
      ['2', 'w'],
    ]);
  });

  it('reports an unclosed quote and goes on with the next line', () => {
    const records = scanText('1,"open\n2,fine\n3,"also fine"\n', ',');
    expect(records[0]).toEqual({ cells: ['1', '"open'], problem: 'unclosed-quote' });
    expect(records.slice(1).map((r) => r.cells)).toEqual([
      ['2', 'fine'],
      ['3', 'also fine'],
    ]);
  });

  it.each([
    ['bare', (long: string) => long],
    ['quoted', (long: string) => `"${long}"`],
    ['of many lines', (long: string) => `"${long.replaceAll('xxxxxxxx', 'xxxxxxx\n')}"`],
  ])('leaves out a record over the cap (%s), keeps its columns and its neighbours', (_, write) => {
    const long = 'x'.repeat(MAX_RECORD_LENGTH + 5);
    const records = scanText(`a,b,c,d\n2026-01-01,${write(long)},5,"Ana, B."\nc,d\n`, ',');
    expect(records.map((r) => r.problem)).toEqual([null, 'too-long', null]);
    const [date, text, stars, author] = records[1]?.cells ?? [];
    expect([date, stars, author]).toEqual(['2026-01-01', '5', 'Ana, B.']);
    expect(text?.replaceAll('\n', 'x')).toBe(`${'x'.repeat(32_000)} […✂ 32000/${long.length}]`);
    expect(records[2]?.cells).toEqual(['c', 'd']);
  });

  it('keeps what it saw of a line that has no end in sight', () => {
    const records = scanText(`a,b\n7,"${'x, '.repeat(FURTHEST_END / 2)}",1\nc,d\n`, ',');
    expect(records.map((r) => r.problem)).toEqual([null, 'too-long', null]);
    expect(records[1]?.cells.length).toBe(2);
    expect(records[1]?.cells[0]).toBe('7');
    expect(records[1]?.cells[1]).toContain('✂ 32000/');
  });

  it('refuses more columns than the cap', () => {
    const [wide] = scanText(`${','.repeat(1000)}\n`, ',');
    expect(wide?.problem).toBe('too-many-columns');
    expect(wide?.cells).toHaveLength(1000);
  });
});

describe('RecordScanner', () => {
  const messy = fc.string({ unit: fc.constantFrom('a', 'ñ', '"', ',', ';', '\n', '\r', ' '), maxLength: 60 });

  it('gives the same records for any split into chunks', () => {
    fc.assert(
      fc.property(messy, fc.array(fc.nat(100), { maxLength: 8 }), (text, cuts) => {
        expect(inChunks(text, cuts, ',')).toEqual(scanText(text, ','));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['the length that is read', MAX_RECORD_LENGTH, 'too-long'],
    ['the furthest end', FURTHEST_END, 'unclosed-quote'],
  ])('gives the same records for any split about %s', (_, cap, problem) => {
    const quoted = `1,"${'x\n'.repeat(cap / 2 + 10)}",2\nlast,"row"\n`;
    const whole = scanText(quoted, ',');
    const chunked = inChunks(quoted, [5, 1_000_000, cap + 1, cap + 17], ',');
    expect(chunked.length).toBe(whole.length);
    expect(chunked[0]).toEqual(whole[0]);
    expect(whole[0]?.problem).toBe(problem);
  });

  it('round-trips any table', () => {
    const table = fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 1, maxLength: 5 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t', '|'), (rows, delimiter) => {
        const text = rows
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
          .join('\r\n');
        expect(cellsOf(text, delimiter)).toEqual(rows);
      }),
    );
  });
});
