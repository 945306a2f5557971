import { z } from 'zod';
import { EXPECTED_RIGHTS } from './expected-rights';
import { accessEntries } from './openapi-access';
import { importEntries } from './openapi-imports';
import { insightEntries } from './openapi-insight';
import { learningEntries } from './openapi-learning';
import { readingEntries } from './openapi-reading';
import type { OpenApiEntry } from './openapi-entry';
import { vocabularyEntries } from './openapi-vocabulary';

type JsonSchema = Record<string, unknown>;

/** Every door the description tells of. */
export const OPENAPI_ENTRIES: readonly OpenApiEntry[] = [
  ...accessEntries,
  ...importEntries,
  ...insightEntries,
  ...readingEntries,
  ...learningEntries,
  ...vocabularyEntries,
];

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

/** A body has no fields but those named: see `readJson`. */
const bodySchema = (body: z.ZodType): JsonSchema => ({ ...schemaOf(body, 'input'), additionalProperties: false });

function pathParameters({ path, params }: OpenApiEntry): JsonSchema[] {
  const shape = params ? schemaOf(params, 'input') : {};
  const known = (shape['properties'] ?? {}) as Record<string, JsonSchema>;
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: known[name] ?? { type: 'string' },
  }));
}

function queryParameters({ query }: OpenApiEntry): JsonSchema[] {
  if (!query) return [];
  const shape = schemaOf(query, 'input');
  const required = (shape['required'] ?? []) as string[];
  return Object.entries((shape['properties'] ?? {}) as Record<string, JsonSchema>).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name) && schema['type'] !== 'array',
    schema,
    // Repeat a parameter for "or".
    ...(schema['type'] === 'array' ? { style: 'form', explode: true } : {}),
  }));
}

function doorOf({ method, path }: OpenApiEntry): string | undefined {
  return EXPECTED_RIGHTS.get(`${method.toUpperCase()} ${path.replaceAll('{', '[').replaceAll('}', ']')}`);
}

function operationOf(entry: OpenApiEntry): JsonSchema {
  const { summary, body, bodyType, answer, answerType = 'application/json', status = 200 } = entry;
  const door = doorOf(entry);
  const content = answer && { [answerType]: { schema: schemaOf(answer, 'output') } };
  const open = door === 'anybody';
  return {
    summary,
    'x-right': door,
    ...(open ? { security: [] } : {}),
    parameters: [...pathParameters(entry), ...queryParameters(entry)],
    ...(body ? { requestBody: { content: { 'application/json': { schema: bodySchema(body) } } } } : {}),
    ...(bodyType ? { requestBody: { content: { [bodyType]: { schema: {} } } } } : {}),
    responses: {
      [status]: { description: 'Done', ...(content ? { content } : {}) },
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  reason: z.string(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});

/** The API's description (OpenAPI 3.1), built from the very schemas the doors check with. */
export function describeApi(entries: readonly OpenApiEntry[] = OPENAPI_ENTRIES): JsonSchema {
  const paths: Record<string, JsonSchema> = {};
  for (const entry of entries) paths[entry.path] = { ...paths[entry.path], [entry.method]: operationOf(entry) };
  const problemSchema = { 'application/problem+json': { schema: schemaOf(problem, 'output') } };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Raíz',
      version: '1',
      description: 'Repeat a query parameter for "or". Errors are RFC 9457 problems.',
    },
    security: [{ bearer: [] }, { session: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'raiz.session_token' },
      },
      responses: { Problem: { description: 'What went wrong', content: problemSchema } },
    },
  };
}
