import { TONE } from '../text/tokens';
import type { ReadPart } from '../types';
import { settings } from './settings';
import type { Terms } from './terms';
import { bit } from './weigh-signals';

const COURTESY = bit('courtesy');

function isAsked(parts: readonly ReadPart[]): boolean {
  for (const { tokens } of parts) {
    for (let at = 0; at < tokens.sentences.count; at++) if (((tokens.tones[at] ?? 0) & TONE.asked) !== 0) return true;
  }
  return false;
}

/** Thanks are praise by themselves; beside a question or a complaint ("thanks for losing my bag") they are manners, or irony. */
export function temperCourtesies(terms: Terms, parts: readonly ReadPart[]): void {
  const { courtesies, values, changes, count } = terms;
  if (courtesies.length === 0) return;
  let blame = 0;
  for (let at = 0; at < count; at++) blame -= Math.min(0, values[at] ?? 0);
  if (blame < settings.complaint && !isAsked(parts)) return;
  for (const at of courtesies) {
    values[at] = (values[at] ?? 0) * settings.courtesy;
    changes[at] = (changes[at] ?? 0) | COURTESY;
  }
}
