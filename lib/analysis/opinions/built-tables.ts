import type { AnalysedLanguage } from '../types';
import type { CueTable } from './compile-cues';

/**
 * The table of a language's cues that was worked out beforehand, if there is one. The build of the commands puts a module
 * of its own in place of this one (`lib/cli/tooling/cue-tables.mjs`): working a table out takes longer than all else of a start.
 */
export function builtTable(_language: AnalysedLanguage): CueTable | undefined {
  return undefined;
}
