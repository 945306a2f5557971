import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['lib/**/*.test.ts', 'db/**/*.test.ts', 'app/**/*.test.ts'],
    testTimeout: 30_000,
    globalSetup: ['./db/testing/global-setup.ts'],
    exclude: ['**/*.slow.test.ts', '**/node_modules/**'],
    pool: 'forks',
  },
});
