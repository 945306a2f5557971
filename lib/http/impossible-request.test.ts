import { createServer, type IncomingMessage, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerImpossible } from './impossible-request';

const server = createServer((request, response) => {
  if (!answerImpossible(request, response)) response.end('left to the pages');
});

async function ask(method: string, path: string) {
  const { port } = server.address() as AddressInfo;
  const headers = { 'accept-language': 'es' };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    send({ port, method, path, headers }, resolve).on('error', reject).end();
  });
  let text = '';
  for await (const part of answer.setEncoding('utf8')) text += part as string;
  return { status: answer.statusCode, headers: answer.headers, text };
}

describe('a request that no route can be asked', () => {
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
  afterAll(() => new Promise<void>((done) => server.close(() => done())));

  it('is answered with a problem in the reader’s language', async () => {
    const path = await ask('GET', '/api/v1/%E0%A4%A');
    expect([path.status, path.headers['content-type']]).toEqual([404, 'application/problem+json']);
    expect(JSON.parse(path.text)).toMatchObject({ reason: 'no-such-page', detail: 'No hay nada en esta dirección.' });
    expect((await ask('GET', '/api/v1/workspaces/a%00b/overview')).status).toBe(404);
    const method = await ask('PROPFIND', '/api/v1/session');
    expect([method.status, method.headers.allow]).toEqual([405, 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS']);
  });

  it('is told from every other', async () => {
    for (const [method, path] of [
      ['GET', '/api/v1/caf%C3%A9?q=%E0%A4%A'],
      ['DELETE', '/api/v1/session'],
      ['PROPFIND', '/apiary'],
      ['GET', '/'],
    ] as const) {
      expect((await ask(method, path)).text).toBe('left to the pages');
    }
  });
});
