import { mergeConfig } from 'vitest/config';
import base from './vitest.config.mts';

export default mergeConfig(base, {
  test: { include: ['lib/**/*.slow.test.ts'], exclude: ['**/node_modules/**'], testTimeout: 600_000 },
});
