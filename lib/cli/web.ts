import { createServer } from 'node:http';
import next from 'next';
import { newSetUpLink } from '@/lib/access/set-up-link';
import { systemClock } from '@/lib/clock';
import { closeDatabase, database } from '@/lib/database';
import { env } from '@/lib/env';
import { answerImpossible } from '@/lib/http/impossible-request';
import { noteAskedPath } from '@/lib/http/way-back';
import { outliveReaders } from './closed-reader';
import { listen } from './listen';
import { reportFailure } from './report-failure';
import { stopSignal } from './stop-signal';

const SERVER_CLOSE_MS = 5000;

async function serve(): Promise<void> {
  outliveReaders();
  const { HOST, PORT, APP_URL } = env();
  const signal = stopSignal();
  const open = await database();
  const app = next({ dev: false, hostname: HOST, port: PORT });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => {
    if (answerImpossible(request, response)) return;
    noteAskedPath(request);
    void handle(request, response);
  });
  // Uploads come in parts; a whole request still may take its time on a slow line.
  server.requestTimeout = 600_000;
  await listen(server, { host: HOST, port: PORT });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : PORT;
  const url = APP_URL ?? `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${port}`;
  process.stdout.write(`Raíz: ${url}\n`);
  const link = await newSetUpLink(open, systemClock);
  if (link) process.stdout.write(`Set up: ${url}/set-up/${link}\n`);
  process.send?.('listening');

  await new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), SERVER_CLOSE_MS).unref();
  await closed;
  await closeDatabase();
  process.exit(0);
}

serve().catch((error: unknown) => process.exit(reportFailure(error)));
