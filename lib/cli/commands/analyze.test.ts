import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { PACK_IDS } from '@/lib/domain/pack';
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

  it('tells the journey after the explanation, and only beside it', async () => {
    const line =
      '{"text":"The website crashed. I called and nobody answered, so I went to the branch and they fixed it."}';
    const told = JSON.parse((await analyze([line], { explain: true })).lines[0] ?? '');
    expect(Object.keys(told).slice(-2)).toEqual(['explanation', 'journey']);
    expect(told.journey).toMatchObject({ root: 'website', end: 'store', count: 3, solved: true });
    expect((await analyze([line])).lines[0]).not.toContain('journey');
    const none = await analyze(['{"text":"Great food"}'], { explain: true });
    expect(JSON.parse(none.lines[0] ?? '')).toMatchObject({ journey: null });
  });

  it.each([
    ['"rating":6,"ratingMax":5', 'rating must not be above ratingMax (6 of 5)'],
    ['"rating":-1,"ratingMax":5', 'rating must not be negative'],
    ['"rating":-1', 'rating must not be negative'],
    ['"rating":1,"ratingMax":0', 'ratingMax must be above 0'],
    ['"ratingMax":-5', 'ratingMax must be above 0'],
    ['"lang":"xx"', 'lang must be an ISO 639-1 code, such as "es"; leave it out to have it detected'],
    ['"lang":"english"', 'lang must be an ISO 639-1 code, such as "es"; leave it out to have it detected'],
    ['"lang":7', 'lang: Invalid input: expected string, received number'],
  ])('takes %s for no valid line', async (fields, error) => {
    const { code, lines } = await analyze([`{"text":"Great food",${fields}}\n{"id":"2","text":"Great food"}`]);
    expect(code).toBe(1);
    expect(JSON.parse(lines[0] ?? '')).toEqual({ line: 1, error });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ id: '2', lang: 'en' });
  });

  it.each(['"rating":0,"ratingMax":10', '"rating":5', '"ratingMax":1', '"lang":"EN-gb"', '"lang":"und"', '"lang":""'])(
    'takes %s for a valid line',
    async (fields) => {
      const { code, lines } = await analyze([`{"text":"Great food and a very kind waiter",${fields}}`]);
      expect(code).toBe(0);
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({ lang: 'en' });
    },
  );

  it('ends early, without a word, when nobody reads its answers any more', async () => {
    let read = 0;
    function* endless() {
      for (;;) {
        read += 1;
        yield `{"text":"${'Great food, kind people. '.repeat(40)}"}\n`;
      }
    }
    const output = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('broken pipe'), { code: 'EPIPE' })),
    });
    expect(await runAnalyze({}, { input: Readable.from(endless()), output })).toBe(0);
    expect(read).toBeLessThan(10_000);
  });

  it('does not hide any other failure to write', async () => {
    const output = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('no room'), { code: 'ENOSPC' })),
    });
    const lines = Array.from({ length: 2000 }, () => '{"text":"Great food, kind people, never again."}\n');
    await expect(runAnalyze({}, { input: Readable.from(lines), output })).rejects.toThrow('no room');
  });

  it('tells packTouchpoint beside touchpoint with --pack, and only then', async () => {
    const line = '{"text":"The legroom was awful and nobody answered my emails.","lang":"en"}';
    const { code, lines } = await analyze([line], { pack: 'airline' });
    expect(code).toBe(0);
    const [first, second] = JSON.parse(lines[0] ?? '').opinions;
    expect(Object.keys(first).slice(0, 4)).toEqual(['driver', 'touchpoint', 'packTouchpoint', 'polarity']);
    expect(first).toMatchObject({ touchpoint: 'premises', packTouchpoint: 'aircraft-seat' });
    expect(second).toMatchObject({ packTouchpoint: null });
    expect((await analyze([line])).lines[0]).not.toContain('packTouchpoint');
  });

  it('refuses a pack it does not have with 2', async () => {
    const { code, lines } = await analyze(['{"text":"x"}'], { pack: 'banking' });
    expect(code).toBe(2);
    expect(lines).toHaveLength(1);
    for (const id of PACK_IDS) expect(lines[0]).toContain(id);
  });
});
