import type { AspectCue, DriverCue, PackEntries, PackHint } from '../opinions/cue-entries';
import type { AnalysedLanguage } from '../types';
import type { WordedPack } from './pack-cues';

/** The cues of a pack in a language, as the automaton takes them: what may be judged is an aspect, a reason stands at its place, and every word is a hint. */
export function packEntriesOf(worded: WordedPack, language: AnalysedLanguage): PackEntries {
  const aspects: AspectCue[] = [];
  const hints: PackHint[] = [];
  const { id: pack, touchpoints } = worded.pack;
  const { places, reasons, unmeant } = worded.cues[language];
  for (const [packTouchpoint, { parent: touchpoint }] of Object.entries(touchpoints)) {
    const { judged = '', named = '' } = places[packTouchpoint] ?? {};
    const id = `${pack}.${packTouchpoint}`;
    const driver = worded.judgedAs[packTouchpoint] ?? null;
    aspects.push({ id, touchpoint, driver, isOfPack: true, patterns: judged });
    hints.push({ id, pack, touchpoint, packTouchpoint, patterns: `${judged},${named}` });
  }
  const drivers = reasons.flatMap((reason): DriverCue[] => {
    const touchpoint = touchpoints[reason.place]?.parent;
    if (touchpoint === undefined) return [];
    const { driver, weight, subReason, patterns } = reason;
    const id = `${pack}.${reason.id}`;
    hints.push({ id, pack, touchpoint, packTouchpoint: reason.place, patterns });
    return [{ id, driver, polarity: weight < 0 ? 'negative' : 'positive', weight, subReason, touchpoint, patterns }];
  });
  return { drivers, aspects, hints, unmeant: [{ id: `${pack}.unmeant`, pack, patterns: unmeant }] };
}
