import type { Rating, RatingScale } from '@/lib/domain/mention';
import { parseRating } from './parse-rating';
import { placeRating } from './place-rating';

/**
 * Reads the cells of one column: bare numbers on the scale of its plan, other notations ("4/5", "80 %", "★★★") on their
 * own. Null for an empty cell, `undefined` for one that cannot be read or lies off its scale; never a 0 in its place.
 */
export class RatingReader {
  private readonly remembered = new Map<string, Rating | null | undefined>();
  private readonly scale: RatingScale;

  constructor(scale: RatingScale) {
    this.scale = scale;
  }

  read(cell: string): Rating | null | undefined {
    const known = this.remembered.get(cell);
    if (known !== undefined || this.remembered.has(cell)) return known;
    const rating = this.resolve(cell);
    if (this.remembered.size > 1000) this.remembered.clear();
    this.remembered.set(cell, rating);
    return rating;
  }

  private resolve(cell: string): Rating | null | undefined {
    const written = parseRating(cell);
    if (written === null || written === undefined) return written;
    return placeRating(written, this.scale) ?? undefined;
  }
}
