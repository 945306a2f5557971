import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runAnalyze } from './analyze';

async function analyze(chunks: (string | Buffer)[], options = {}): Promise<{ code: number; lines: string[] }> {
  let text = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  const code = await runAnalyze(options, { input: Readable.from(chunks), output, errors: output });
  return { code, lines: text.split('\n').filter((line) => line !== '') };
}

describe('raiz analyze', () => {
  it('answers line by line, in order, keys in the order of the contract', async () => {
    const { code, lines } = await analyze(['{"id":"1","text":"Pésimo trato"}\n{"id":"2","text":"Great food"}\n']);
    expect(code).toBe(0);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['1', '2']);
    expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual([
      'id',
      'lang',
      'langSource',
      'sentiment',
      'leaving',
      'leavingKind',
      'opinions',
      'topics',
    ]);
  });

  it('answers an invalid line in its place, goes on, and ends with 1', async () => {
    const { code, lines } = await analyze([
      '{"id":"1","text":"ok"}\nnope\n\n{"id":"3"}\n{"text":5}\n[]\n{"id":"5","text":""}\n',
    ]);
    expect(code).toBe(1);
    expect(lines.map((line) => JSON.parse(line)).slice(1, 5)).toEqual([
      { line: 2, error: 'not valid JSON' },
      { line: 4, error: 'text is missing' },
      { line: 5, error: 'text must be a string' },
      { line: 6, error: 'not an object' },
    ]);
    expect(JSON.parse(lines[5] ?? '')).toMatchObject({ id: '5', sentiment: { label: 'none' } });
  });

  it('keeps characters whole that chunks cut in two, and reads a byte-order mark as none', async () => {
    const bytes = Buffer.from('\ufeff{"id":"ñ","text":"pésima atención"}');
    const whole = await analyze([bytes]);
    const cut = await analyze([...bytes].map((byte) => Buffer.from([byte])));
    expect(cut).toEqual(whole);
    expect(JSON.parse(cut.lines[0] ?? '')).toMatchObject({ id: 'ñ', lang: 'es' });
  });

  it('tells the rating only when it was used, and explains when asked', async () => {
    const { lines } = await analyze(['{"text":"Good room","rating":2,"ratingMax":5}'], { explain: true });
    const read = JSON.parse(lines[0] ?? '');
    expect(read.usedRating).toBe(true);
    const sum = read.explanation.reduce(
      (total: number, term: { contribution: number }) => total + term.contribution,
      0,
    );
    expect(sum).toBe(Math.round(read.sentiment.score * 10_000));
    expect(Object.keys(read.explanation[0])).toEqual([
      'start',
      'end',
      'in',
      'text',
      'weight',
      'contribution',
      'rule',
      'entry',
    ]);
  });

  it('refuses a pack it does not have with 2', async () => {
    expect((await analyze(['{"text":"x"}'], { pack: 'banking' })).code).toBe(2);
  });
});
