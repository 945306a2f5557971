import { describe, expect, it } from 'vitest';
import { isStandingReply, METHODS, type Method } from './doors';
import { findRouteFiles } from './testing/routes';

const files = await findRouteFiles();
const nowhere = { params: Promise.resolve({}) };
const HEADERS = { host: '127.0.0.1:3000', 'accept-language': 'es' };

async function answerOf(route: (typeof files)[number]['methods'][Method], method: Method, path: string) {
  if (!route) throw new Error(`${method} ${path} is left to Next`);
  return route(new Request(`http://127.0.0.1:3000${path}`, { method, headers: HEADERS }), nowhere);
}

describe('every address below /api', () => {
  it.each(files)('$path answers every method itself', async ({ path, methods }) => {
    const offered = METHODS.filter((method) => methods[method] && !isStandingReply(methods[method]));
    for (const method of METHODS.filter((name) => !offered.includes(name))) {
      const response = await answerOf(methods[method], method, path);
      if (method === 'OPTIONS' && offered.length > 0) {
        expect(response.status).toBe(204);
        expect(response.headers.get('allow')).toBe([...offered, 'OPTIONS'].join(', '));
        continue;
      }
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      const body: unknown = await response.json();
      if (offered.length === 0) {
        expect(body).toMatchObject({ status: 404, code: 'not-found', reason: 'no-such-page' });
        continue;
      }
      expect(response.headers.get('allow')).toBe([...offered, 'OPTIONS'].join(', '));
      const detail = `Esta dirección admite ${[...offered, 'OPTIONS'].join(', ')}.`;
      expect(body).toMatchObject({ status: 405, code: 'method-not-allowed', detail });
    }
  });

  it('has one file that takes every path no other takes', () => {
    const silent = files.filter(({ methods }) =>
      METHODS.every((name) => methods[name] && isStandingReply(methods[name])),
    );
    expect(silent.map(({ path }) => path)).toEqual(['/api/[[...path]]']);
  });
});
