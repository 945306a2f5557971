import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EXPECTED_RIGHTS } from './expected-rights';
import { describeApi, OPENAPI_ENTRIES } from './openapi';

describe('the description of the API', () => {
  const doors = OPENAPI_ENTRIES.map(
    ({ method, path }) => `${method.toUpperCase()} ${path.replaceAll('{', '[').replaceAll('}', ']')}`,
  );

  it('tells of every door but better-auth’s own, once', () => {
    const expected = [...EXPECTED_RIGHTS].filter(([, door]) => door !== 'better-auth').map(([name]) => name);
    expect([...doors].sort()).toEqual(expected.sort());
  });

  it('has for every JSON body a schema of names, so that other fields are refused', () => {
    const bodies = OPENAPI_ENTRIES.flatMap(({ path, body }) => (body ? [{ path, body }] : []));
    expect(bodies.length).toBeGreaterThan(8);
    expect(bodies.filter(({ body }) => !(body instanceof z.ZodObject))).toEqual([]);
    expect(JSON.stringify(describeApi()).split('"additionalProperties":false').length).toBeGreaterThan(bodies.length);
  });

  it('is OpenAPI 3.1 that names every part of every path', () => {
    const api = JSON.parse(JSON.stringify(describeApi())) as {
      openapi: string;
      paths: Record<string, Record<string, { parameters: { name: string; in: string }[]; responses: object }>>;
    };
    expect(api.openapi).toBe('3.1.0');
    for (const [path, operations] of Object.entries(api.paths)) {
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters, responses } of Object.values(operations)) {
        expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(parts);
        expect(Object.keys(responses)).toContain('default');
      }
    }
  });
});
