import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeDatabase } from '@/lib/database';
import { main } from '../raiz';
import { runImport } from './import';
import { runWhatIf, type WhatIfOptions } from './what-if';

const folder = mkdtempSync(join(tmpdir(), 'raiz-what-if-'));
vi.stubEnv('DATA_DIR', folder);
vi.stubEnv('DATABASE_URL', '');
vi.stubEnv('WORKERS', '1');

const CSV = `date,rating,review
2026-02-01,1,La sopa de la cena era picante
2026-02-02,1,Todo picante en este local
2026-02-03,5,Personal muy amable y comida excelente
2026-02-04,5,Nos encantó la terraza
`;

const streams = () => ({ stdout: new PassThrough(), stderr: new PassThrough() });

async function run(options: Partial<WhatIfOptions>) {
  const io = streams();
  const code = await runWhatIf({ workspace: 'Acme', weight: ['picante=-3'], lang: 'es', max: 100, ...options }, io);
  return { code, out: String(io.stdout.read() ?? ''), err: String(io.stderr.read() ?? '') };
}

beforeAll(async () => {
  const file = join(folder, 'reviews.csv');
  writeFileSync(file, CSV);
  expect(await runImport([file], { workspace: 'Acme', duplicates: 'update' }, streams())).toBe(0);
});

afterAll(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

describe('raiz what-if', () => {
  it('tells what would change, how much of the workspace was read, and changes nothing', async () => {
    const { code, out, err } = await run({});
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Spanish: picante = -3');
    expect(out).toContain('Read: 4 mentions (all with a text)');
    expect(out).toContain('2 of 4 texts would score otherwise (50.0 %); 2 labels would turn.');
    expect(out).toContain('none → negative: 2');
    expect(out).toContain('La sopa de la cena era picante');
    expect(out).toMatch(/Against the stars, read without them \(4 texts\)/);
    expect(out).toMatch(/negative: recall +0\.0 +100\.0/);
    expect(out).toContain('2 mended, 0 broken.');
    expect((await run({})).out).toBe(out);
  });

  it('says where it read the newest only', async () => {
    const { out } = await run({ max: 2 });
    expect(out).toContain('Read: 2 mentions (the newest 2; --max reads more)');
    expect(out).toContain('0 of 2 texts');
  });

  it.each(['picante', 'picante=5', 'picante=x', '=2', '10=2'])('refuses %s with a sentence', async (weight) => {
    const { code, err } = await run({ weight: [weight] });
    expect(code).toBe(2);
    expect(err).toContain('write a word or phrase and −4 to 4');
  });

  it('says that there is no such workspace', async () => {
    expect(await run({ workspace: 'Nobody' })).toMatchObject({ code: 2, out: '' });
  });

  it('is reached by its name, several weights at once', async () => {
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const code = await main('what-if --workspace Acme --weight picante=-3 --weight amable=0'.split(' '));
    const out = written.mock.calls.map(([text]) => String(text)).join('');
    written.mockRestore();
    expect(code).toBe(0);
    expect(out).toContain('picante = -3, amable = 0');
  });
});
