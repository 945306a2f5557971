import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
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

  it('names the port that is in use', async () => {
    const first = createServer();
    await listen(first, { host: '127.0.0.1', port: 0 });
    const address = first.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const second = listen(createServer(), { host: '127.0.0.1', port });
    await expect(second).rejects.toThrow(`PORT: ${port} is in use already on 127.0.0.1; stop the other program`);
    first.close();
  });
});
