import { firstFrom, LONGEST_MATCH } from './clause-matches';
import type { Match } from './match-cues';

const isOfPack = (match: Match): boolean =>
  match.role === 'hint' || (match.role === 'aspect' && match.entry.isOfPack === true);

/** Leaves out what a pack knows inside a phrase that it says means something else: "hacer la línea" names no telephone line. */
export function dropUnmeant(matches: readonly Match[]): readonly Match[] {
  const unmeant = matches.filter((match) => match.role === 'unmeant');
  if (unmeant.length === 0) return matches;
  return matches.filter((match) => {
    if (match.role === 'unmeant') return false;
    if (!isOfPack(match)) return true;
    for (let at = firstFrom(unmeant, match.from - LONGEST_MATCH); at < unmeant.length; at += 1) {
      const phrase = unmeant[at];
      if (phrase === undefined || phrase.from > match.from) return true;
      const isOfAnother = match.role === 'hint' && match.entry.pack !== phrase.entry.pack;
      if (phrase.to >= match.to && !isOfAnother) return false;
    }
    return true;
  });
}
