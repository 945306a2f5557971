import type { Rating, RatingScale } from '@/lib/domain/mention';
import { parseRating } from './parse-rating';
import { normalise, rawOn } from './rating-column';

/** Reads the cells of one column on the scale of its plan: null for an empty cell, `undefined` for one that cannot be read or lies off the scale; never a 0 in its place. */
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
    const raw = rawOn(written, this.scale);
    return raw === null ? undefined : { raw, scale: this.scale, normalised: normalise(raw, this.scale) };
  }
}
