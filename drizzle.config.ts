import { defineConfig } from 'drizzle-kit';

// `ENGINE=postgres npx drizzle-kit generate` for the second engine; both are run together by `npm run migrations`.
const engine = process.env['ENGINE'] === 'postgres' ? 'postgres' : 'sqlite';

export default defineConfig({
  dialect: engine === 'postgres' ? 'postgresql' : 'sqlite',
  schema: `./db/schema/${engine}.ts`,
  out: `./db/migrations/${engine}`,
});
