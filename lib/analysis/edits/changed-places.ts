import type { Part, Span } from '@/lib/domain/mention';
import { analyse } from '../analyse';
import type { WordedPack } from '../packs/pack-cues';
import type { Analysis, AnalysisInput } from '../types';
import type { CompiledEdits } from './compile-edits';

/** Where in a text two readings differ, and the first sentence in which they do. */
export interface ChangedPlaces {
  readonly in: Part;
  readonly sentence: Span;
  readonly marks: readonly Span[];
}

/** What a text is read with, one way and the other. */
export interface EitherWay {
  readonly before: CompiledEdits | null;
  readonly after: CompiledEdits | null;
  readonly pack: WordedPack | null;
}

interface Place extends Span {
  readonly in: Part;
  /** It only tells where: said beside what changes, it changes with it. */
  readonly isPlace: boolean;
}

/** Every word, cue and sign of leaving that a reading rests on, each with what it is taken for. */
function grounds({ explanation, opinions, leavingCues }: Analysis): Map<string, Place> {
  const found = new Map<string, Place>();
  const add = ({ in: part, start, end }: Span & { in: Part }, taken: string, isPlace = false): void => {
    found.set(`${part} ${start} ${end} ${taken}`, { in: part, start, end, isPlace });
  };
  for (const term of explanation) if (term.end > term.start) add(term, `${term.entry} ${term.weight}`);
  for (const { in: part, cues } of opinions)
    for (const cue of cues) add({ ...cue, in: part }, cue.rule, cue.role === 'touchpoint');
  for (const cue of leavingCues) add(cue, cue.rule);
  return found;
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The places that a text's two readings do not share; null where they rest on the same words. */
export function changedPlaces(input: AnalysisInput, { before, after, pack }: EitherWay): ChangedPlaces | null {
  const [old, now] = [before, after].map((edits) => analyse(input, { pack, edits, sentencesTold: true }));
  if (old === undefined || now === undefined) return null;
  const [had, has] = [grounds(old), grounds(now)];
  const differing = [...[...had].filter(([key]) => !has.has(key)), ...[...has].filter(([key]) => !had.has(key))].map(
    ([, place]) => place,
  );
  const telling = differing.filter(({ isPlace }) => !isPlace);
  const shown = telling.length > 0 ? telling : differing;
  const first = shown.sort((a, b) => Number(a.in === 'text') - Number(b.in === 'text') || byPlace(a, b))[0];
  if (first === undefined) return null;
  const holds = (sentence: Span & { in: Part }): boolean =>
    sentence.in === first.in && sentence.start <= first.start && first.start < sentence.end;
  const sentence = now.sentences.find(holds) ?? first;
  const inside = shown.filter(
    (place) => place.in === first.in && place.start >= sentence.start && place.end <= sentence.end,
  );
  const marks: Span[] = [];
  // Of places that lie in one another the widest is marked.
  for (const { start, end } of inside.sort(byPlace)) if (start >= (marks.at(-1)?.end ?? 0)) marks.push({ start, end });
  return { in: first.in, sentence: { start: sentence.start, end: sentence.end }, marks };
}
