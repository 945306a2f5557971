import type { NaturalTool } from './natural-scores';
import type { ReadSet } from './read-texts';
import { spearman } from '@/lib/analysis/measures/spearman';

export interface RatingMeasure {
  readonly set: string;
  /** `stars` by the author, or the `intensity` that others found in it. */
  readonly against: 'stars' | 'intensity';
  readonly rows: number;
  /** Spearman, −1…1, of the text's score; null where nothing varies. */
  readonly ours: number | null;
  /** Of another tool on the same rows; null when not asked for or none speaks the language. */
  readonly tool: { readonly name: string; readonly spearman: number | null } | null;
}

/** Text-only scores against how the rows are rated; null where fewer than half are. A text without signal scores 0. */
export function measureRatings(
  { name, rows }: ReadSet,
  toolFor: (lang: string) => NaturalTool | null,
): RatingMeasure | null {
  for (const [against, field] of [
    ['stars', 'rating'],
    ['intensity', 'intensity'],
  ] as const) {
    const rated = rows.flatMap(({ row, reading }) => {
      const rating = row[field];
      return rating === undefined ? [] : [{ rating, text: row.text, score: reading.sentiment.score }];
    });
    if (rated.length === 0 || rated.length * 2 < rows.length) continue;
    const ratings = rated.map((one) => one.rating);
    const tool = toolFor(rows[0]?.row.lang ?? 'und');
    const theirs = tool && {
      name: tool.name,
      spearman: spearman(
        rated.map((one) => tool.score(one.text)),
        ratings,
      ),
    };
    return {
      set: name,
      against,
      rows: rated.length,
      ours: spearman(
        rated.map((one) => one.score),
        ratings,
      ),
      tool: theirs,
    };
  }
  return null;
}
