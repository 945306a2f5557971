import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningRaiz {
  readonly url: string;
  readonly setUpUrl: string;
  readonly dataDir: string;
  /** Asks it to end and resolves with its exit code. */
  stop(): Promise<number | null>;
}

/** Starts Raíz as `npm start` does, on a free port and an empty data folder. */
export async function startRaiz(): Promise<RunningRaiz> {
  const dataDir = mkdtempSync(join(tmpdir(), 'raiz-e2e-'));
  const child = spawn(process.execPath, ['lib/cli/tooling/start.mjs'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'warn', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const { url, setUpUrl } = await new Promise<{ url: string; setUpUrl: string }>((done, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /Raíz: (\S+)/.exec(output)?.[1];
      const link = /Set up: (\S+)/.exec(output)?.[1];
      if (address && link) done({ url: address, setUpUrl: link });
    });
    void exited.then((code) => failed(new Error(`Raíz ended with ${code}:\n${output}`)));
  });
  return {
    url,
    setUpUrl,
    dataDir,
    async stop() {
      child.kill('SIGTERM');
      const code = await exited;
      rmSync(dataDir, { recursive: true, force: true });
      return code;
    },
  };
}
