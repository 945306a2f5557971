import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { knownFailure } from './known-failure';
import { listen } from './listen';

const failing = (host: string) => listen(createServer(), { host, port: 0 }).then(() => 'it listens', String);

describe('listening', () => {
  it('names HOST where the address is none, and never the database', async () => {
    for (const host of ['nosuch.invalid', '999.1.1.1', '!!', '192.0.2.1']) {
      const said = await failing(host);
      expect(said).toContain('HOST');
      expect(said).toContain(host);
      expect(said).not.toContain('PostgreSQL');
    }
  });

  it('leaves a port in use to its own sentence', async () => {
    const first = createServer();
    await listen(first, { host: '127.0.0.1', port: 0 });
    const address = first.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const failure = await listen(createServer(), { host: '127.0.0.1', port }).then(
      () => undefined,
      (error: unknown) => knownFailure(error),
    );
    expect(failure).toContain('set PORT');
    first.close();
  });
});
