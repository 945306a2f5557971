import type { NumberedMention } from '@/db/queries/read-mentions-to-read';
import { readText } from '@/lib/analysis/analyse';
import { changedPlaces, type EitherWay } from '@/lib/analysis/edits/changed-places';
import type { PreviewState } from '@/lib/analysis/edits/preview-counts';
import type { PreviewText } from '@/lib/analysis/edits/preview-edits';
import type { MentionReading } from '@/lib/domain/mention';
import type { PreviewExample, ReadEitherWay } from '@/lib/domain/vocabulary';
import { markedPiece } from './marked-piece';

/** Told of each part: enough for a page, few enough to be explained in a moment. */
const MOST = 6;
/** What moves in a text, as against what it is held to. */
const MOVES: readonly string[] = ['flip', 'opinion-enters', 'opinion-leaves', 'leaving-enters', 'leaving-leaves'];

/** A stored mention as a preview reads it: what a text says changes nothing of the language it was found to be in. */
export function inputOf({ id, text, title, language, ratingNormalised }: NumberedMention): PreviewText {
  const rating = ratingNormalised === null ? null : 1 + 4 * ratingNormalised;
  return { id: String(id), text, title, lang: language, rating, ratingMax: rating === null ? null : 5 };
}

function told({ sentiment: { label, score }, leaving, opinions }: MentionReading): ReadEitherWay {
  const said = opinions.map(({ driver, touchpoint, polarity }) => ({ driver, touchpoint, polarity }));
  return { label, score, leaving, opinions: said };
}

/** Picks texts that would be read otherwise, one of each kind of move before a second of any, and reads them either way. */
export function previewExamples(lenses: EitherWay) {
  const found: PreviewExample[] = [];
  const seen = new Set<string>();

  const add = (mention: NumberedMention): void => {
    const input = inputOf(mention);
    const places = changedPlaces(input, lenses);
    if (places === null) return;
    const text = places.in === 'title' ? (mention.title ?? '') : mention.text;
    const piece = markedPiece({ mention: input.id, in: places.in, text }, places);
    // Many write the same sentence: one of them is enough.
    if (seen.has(piece.text)) return;
    seen.add(piece.text);
    const [before, after] = [lenses.before, lenses.after].map((edits) => readText(input, { pack: lenses.pack, edits }));
    if (before && after) found.push({ piece, lang: mention.language, before: told(before), after: told(after) });
  };

  return {
    choose({ counts }: PreviewState, mentions: readonly NumberedMention[]): void {
      const moves = counts.filter(([kind]) => MOVES.includes(kind)).map(([, , , ids]) => ids);
      const longest = Math.max(0, ...moves.map((ids) => ids.length));
      for (let turn = 0; turn < longest; turn += 1) {
        for (const id of moves.map((ids) => ids[turn])) {
          if (found.length >= MOST) return;
          if (id === undefined || seen.has(id)) continue;
          const mention = mentions.find((one) => String(one.id) === id);
          if (mention === undefined) continue;
          seen.add(id);
          add(mention);
        }
      }
    },
    told: (): readonly PreviewExample[] => found,
  };
}
