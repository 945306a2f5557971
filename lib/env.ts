import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { needFolder } from './data-folder';
import { isZone } from './domain/zone';
import { AppError } from './errors';

function integer(low: number, high: number) {
  const error = `must be a whole number from ${low} to ${high}`;
  return z.coerce.number({ error }).int({ error }).min(low, { error }).max(high, { error });
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: integer(0, 65_535).default(3000),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres://')
    .optional(),
  APP_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  APP_URL: z.url({ protocol: /^https?$/, error: 'must be an address that starts with http:// or https://' }).optional(),
  CRON_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  WORKERS: integer(1, 64).default(Math.max(1, availableParallelism() - 1)),
  TZ: z.string().refine(isZone, 'must be a time zone by its IANA name, such as Europe/Madrid').default('UTC'),
});

export type Env = z.infer<typeof schema>;
/** Names of every variable the product reads; the README lists the same ones, by a test. */
export const ENV_NAMES = Object.keys(schema.shape);

/**
 * Reads and checks an environment. An empty variable counts as not set.
 * @throws AppError `misconfigured` with one line per wrong variable.
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(ENV_NAMES.filter((name) => source[name]).map((name) => [name, source[name]]));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new AppError('misconfigured', lines.join('\n'));
}

let current: Env | undefined;

/** The process's environment, read once. */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}

/** The embedded database's file inside the data folder. */
export const DATABASE_FILE = 'raiz.db';

/** Where the embedded database is, or will be; makes nothing. */
export function databasePath(): string {
  return join(resolve(env().DATA_DIR), DATABASE_FILE);
}

/**
 * Absolute path inside the data folder, which is made when missing.
 * @throws AppError `misconfigured` with a sentence when there can be no such folder, or none to write in.
 */
export function dataPath(...parts: string[]): string {
  const folder = resolve(env().DATA_DIR);
  needFolder(folder);
  return join(folder, ...parts);
}
