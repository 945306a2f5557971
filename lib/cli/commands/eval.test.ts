import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { type EvalOptions, runEval } from './eval';

const folder = mkdtempSync(join(tmpdir(), 'raiz-eval-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rows = [
  { id: 'a', text: 'The soup was delicious and the waiter was lovely.', lang: 'en', label: 'positive', rating: 5 },
  { id: 'b', text: 'Disgusting soup and a rude waiter.', lang: 'en', label: 'negative', rating: 1 },
  { id: 'c', text: 'A perfect place to wait for winter.', lang: 'en', label: 'negative', rating: 2 },
  { id: 'd', text: 'We went on a Tuesday in the afternoon.', lang: 'en', label: 'neutral', rating: 3 },
];
const sets = join(folder, 'sets');
mkdirSync(sets);
writeFileSync(join(sets, 'en_inn.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
writeFileSync(join(sets, 'sealed.bin'), 'not for us');

function sink(): { stream: Writable; said: () => string } {
  let text = '';
  const write = (chunk: Buffer, _: string, done: () => void): void => {
    text += chunk.toString();
    done();
  };
  return { stream: new Writable({ write }), said: () => text };
}

async function run(dir: string, options: EvalOptions = {}): Promise<{ code: number; out: string; err: string }> {
  const [out, err] = [sink(), sink()];
  const code = await runEval(dir, options, { stdout: out.stream, stderr: err.stream });
  return { code, out: out.said(), err: err.said() };
}

describe('raiz eval', () => {
  it('reports every labelled set of a folder', async () => {
    const { code, out } = await run(sets);
    expect(code).toBe(0);
    expect(out).toMatch(/^en_inn +4 /m);
    expect(out).toMatch(/^en_inn +stars +4 /m);
    expect(out).toContain('--anchors adds');
  });

  it('lets natural read the rated sets when asked to', async () => {
    const { out } = await run(sets, { anchors: true });
    expect(out).toMatch(/^en_inn +stars +4 .* natural afinn$/m);
  });

  it('prints figures that a later run is compared with', async () => {
    const { out } = await run(sets, { json: true });
    const written = JSON.parse(out) as { figures: Record<string, number> };
    expect(Object.keys(written.figures)).toContain('sentiment/en_inn/two poles');
    const before = join(folder, 'before.json');
    writeFileSync(before, out);
    expect((await run(sets, { against: before })).out).toMatch(/^(\d+) of \1 figures are the same/);
    written.figures['sentiment/en_inn/two poles'] = 0.1;
    writeFileSync(before, JSON.stringify(written));
    expect((await run(sets, { against: before })).out).toMatch(/^sentiment\/en_inn\/two poles +10\.0 +\S+ +\+/m);
  });

  it('shows misread rows of a set and why, and no row otherwise', async () => {
    const { code, out } = await run(sets, { errors: 'en_inn', max: 1, expected: 'negative' });
    expect(code).toBe(0);
    expect(out).toContain('A perfect place to wait for winter.');
    expect(out).toMatch(/perfect 0\.\d\d/);
    expect((await run(sets)).out).not.toContain('soup');
    expect((await run(sets, { json: true })).out).not.toContain('soup');
  });

  it('says what it cannot do', async () => {
    expect(await run(join(folder, 'nowhere'))).toMatchObject({ code: 2, out: '' });
    mkdirSync(join(folder, 'empty'));
    expect((await run(join(folder, 'empty'))).err).toContain('no labelled sets');
    expect((await run(sets, { errors: 'en_other' })).err).toContain('no labelled set en_other');
    expect((await run(sets, { errors: 'en_inn', task: 'reasons' })).err).toContain('no rows labelled for reasons');
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{"figures":{"a":"b"}}');
    expect(await run(sets, { against: broken })).toMatchObject({ code: 2, out: '' });
  });
});
