import { isDeepStrictEqual } from 'node:util';
import type { StoredMention } from '@/db/queries/read-stored-mentions';
import type { MentionRow, OpinionRow, ReanalysisRow, StagedReadingRow } from '@/db/queries/rows';
import { packPlaceIds } from '@/lib/analysis/packs/pack-touchpoints';
import type { MentionReading } from '@/lib/domain/mention';
import { decodeReadings, encodeReadings } from './analysis-codec';
import type { MentionToRead } from './analysis-pool';
import type { Lens } from './lens';
import { opinionRows, readingColumns } from './mention-rows';

/** A stored mention as it was given to the analysis when it came: a detected language is detected anew. */
export function mentionToRead({ title, text, language, languageSource, ratingNormalised }: MentionRow): MentionToRead {
  const rating = ratingNormalised === null ? null : { normalised: ratingNormalised };
  return { title, text, declaredLanguage: languageSource === 'given' ? language : null, rating };
}

/** A mention as it is stored under a new reading. */
export function reread({ mention }: StoredMention, reading: MentionReading): StoredMention {
  const { workspaceId, id: mentionId, postedDay: day } = mention;
  const opinions = opinionRows(reading, { workspaceId, mentionId, day });
  return { mention: { ...mention, ...readingColumns(reading) }, opinions };
}

const sameOpinions = (before: readonly OpinionRow[], after: readonly OpinionRow[]) =>
  // By their cells: engines give columns in orders of their own.
  before.length === after.length && before.every((row, index) => isDeepStrictEqual({ ...row }, after[index]));

// What an older analysis read alike is only to be stamped anew.
const { analysisVersion: _, ...READ } = readingColumns(null);
const COLUMNS = Object.keys(READ) as (keyof typeof READ)[];
const sameColumns = (before: MentionRow, after: MentionRow) => COLUMNS.every((name) => before[name] === after[name]);

/** The new reading of a stored mention, packed, beside which text was read; without it where it came out as it is stored. */
export function stagedRow(
  { id: reanalysisId, workspaceId }: Pick<ReanalysisRow, 'id' | 'workspaceId'>,
  before: StoredMention,
  { reading, lens }: { readonly reading: MentionReading; readonly lens: Lens },
): StagedReadingRow {
  const { id: mentionId, contentHash } = before.mention;
  const after = reread(before, reading);
  const opinionsChanged = !sameOpinions(before.opinions, after.opinions);
  const changed = opinionsChanged || !sameColumns(before.mention, after.mention);
  const packed = changed ? [opinionsChanged ? 1 : 0, ...encodeReadings([reading], packPlaceIds(lens.pack))] : null;
  return { reanalysisId, mentionId, workspaceId, contentHash, reading: packed };
}

/** What `stagedRow` packed: the reading, and whether its opinions are others than those stored. */
export function stagedReading(
  packed: unknown,
  lens: Lens,
): { readonly opinionsChanged: boolean; readonly reading: MentionReading } {
  // Written by `stagedRow` alone.
  const [opinionsChanged, ...rest] = packed as number[];
  const [reading] = decodeReadings(rest, packPlaceIds(lens.pack));
  if (!reading) throw new RangeError('a staged reading is empty');
  return { opinionsChanged: opinionsChanged === 1, reading };
}
