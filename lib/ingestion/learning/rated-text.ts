import type { RatedMention } from '@/db/queries/rated-mentions';
import { poleOf } from '@/lib/analysis/learning/poles';
import type { RatedText } from '@/lib/analysis/learning/word-learner';
import { fold } from '@/lib/analysis/text/fold';
import type { RatingScale } from '@/lib/domain/mention';

const FNV = 0x811c9dc5;
const PRIME = 0x01000193;

function numberOf(text: string): number {
  let hash = FNV;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash | 0;
}

const LETTERS = /[^\p{L}]+/gu;

/** Who speaks: the author; of a nameless text the text itself, by its letters, so that copies of one count once. */
const voiceOf = ({ authorKey, text }: RatedMention): number =>
  numberOf(authorKey === null ? `text ${fold(text).replace(LETTERS, '')}` : `author ${authorKey}`);

/** A rated mention as it is learnt from. */
export function ratedText(mention: RatedMention): RatedText {
  const { id, title, text, rating, day } = mention;
  // Written by lib/intake alone.
  const scale = mention.scale as RatingScale | null;
  return { id, title, text, rating, day, pole: poleOf({ normalised: rating, scale }), voice: voiceOf(mention) };
}

/** The words of names, folded: of the product and the place that a mention is about. */
export const namesIn = ({ product, location }: Pick<RatedMention, 'product' | 'location'>): string[] =>
  fold(`${product ?? ''} ${location ?? ''}`)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
