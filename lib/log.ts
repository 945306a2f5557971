import pino from 'pino';
import { env } from './env';

const SECRET_NAME = /pass|secret|token|authorization|cookie|credential|api_?key/i;

/** Hides the value of every key that names a secret, at any depth. */
export function redact(value: unknown, depth = 0): unknown {
  if (depth > 6 || value === null || typeof value !== 'object' || value instanceof Error) return value;
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, SECRET_NAME.test(key) ? '[hidden]' : redact(inner, depth + 1)]),
  );
}

let logger: pino.Logger | undefined;

/** The process's log: one JSON line an event on standard error, so that standard output stays for answers. */
export function log(): pino.Logger {
  logger ??= pino(
    {
      level: env().LOG_LEVEL,
      base: null,
      serializers: { error: pino.stdSerializers.err },
      formatters: { log: (fields) => redact(fields) as Record<string, unknown> },
    },
    pino.destination(2),
  );
  return logger;
}
