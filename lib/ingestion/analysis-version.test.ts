import { expect, it } from 'vitest';
import { ANALYSIS_VERSION as versionOfAnalysis } from '@/lib/analysis/analyse';
import { ANALYSIS_VERSION } from './analysis-version';

it('is the version the analysis has', () => {
  expect(ANALYSIS_VERSION).toBe(versionOfAnalysis);
});
