import { defineConfig } from 'vitest/config';
import base from './vitest.config.mts';

// Not merged: that would add to the base's `exclude`, which leaves the slow tests out.
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['lib/**/*.slow.test.ts'], exclude: ['**/node_modules/**'], testTimeout: 600_000 },
});
