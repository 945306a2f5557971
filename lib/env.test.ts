import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readEnv } from './env';
import { redact } from './log';

describe('the environment', () => {
  it('has defaults that need no setting, and takes an empty value for none', () => {
    expect(readEnv({ APP_SECRET: '' })).toMatchObject({ HOST: '127.0.0.1', PORT: 3000, DATA_DIR: './data' });
  });

  it('names every wrong variable, one a line', () => {
    const wrong = { PORT: 'high', DATABASE_URL: 'mysql://x', APP_SECRET: 'short', LOG_LEVEL: 'loud' };
    expect(() => readEnv(wrong)).toThrow(/PORT[^\n]*\n?/);
    try {
      readEnv(wrong);
    } catch (error) {
      expect(String(error).match(/PORT|DATABASE_URL|APP_SECRET|LOG_LEVEL/g)).toHaveLength(4);
    }
  });

  it('says of every wrong variable what it must be, in words of ours', () => {
    const wrong = { PORT: 'abc', WORKERS: '1.5', APP_URL: 'ftp://x', LOG_LEVEL: 'loud' };
    expect(() => readEnv(wrong)).toThrow(
      [
        'misconfigured: PORT: must be a whole number from 0 to 65535',
        'APP_URL: must be an address that starts with http:// or https://',
        'LOG_LEVEL: must be one of fatal, error, warn, info, debug, trace, silent',
        'WORKERS: must be a whole number from 1 to 64',
      ].join('\n'),
    );
    expect(() => readEnv({ PORT: '70000' })).toThrow(/^misconfigured: PORT: must be a whole number from 0 to 65535$/);
  });

  it('takes a zone by its IANA name, and stops at any other in one line', () => {
    expect(readEnv({}).TZ).toBe('UTC');
    expect(readEnv({ TZ: 'America/Bogota' }).TZ).toBe('America/Bogota');
    for (const TZ of ['Mars/Olympus', 'Europe/Madird', 'EST5EDT,M3.2.0,M11.1.0']) {
      expect(() => readEnv({ TZ })).toThrow(/^misconfigured: TZ: must be a time zone [^\n]*$/);
    }
  });

  it('is read in lib/env.ts only', () => {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const files = (folder: string): string[] =>
      readdirSync(folder).flatMap((name) => {
        const path = join(folder, name);
        return statSync(path).isDirectory() ? files(path) : [path];
      });
    const readers = ['app', 'lib', 'db']
      .flatMap((folder) => files(join(root, folder)))
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file))
      .filter((file) => readFileSync(file, 'utf8').includes('process.env'))
      .map((file) => file.slice(root.length));
    // The benchmark hands its own environment on to the command it times.
    expect(readers.sort()).toEqual(['lib/cli/commands/bench.ts', 'lib/env.ts']);
  });
});

describe('the log', () => {
  it('hides the value of every key that names a secret, at any depth', () => {
    const given = { user: 'ana', b: { apiKey: 'x', list: [{ Authorization: 'Bearer y' }] }, password: 'z' };
    expect(redact(given)).toEqual({
      user: 'ana',
      b: { apiKey: '[hidden]', list: [{ Authorization: '[hidden]' }] },
      password: '[hidden]',
    });
  });
});
