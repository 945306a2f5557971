import { readText } from '@/lib/analysis/analyse';
import type { MentionReading } from '@/lib/domain/mention';
import type { LabelledRow, LabelledSet } from './read-sets';

/** What the measures look at; a made-up one will do in a test. */
export type Reading = Pick<MentionReading, 'language' | 'sentiment' | 'leaving' | 'opinions'>;

export interface ReadRow {
  readonly row: LabelledRow;
  readonly reading: Reading;
}

export interface ReadSet {
  readonly name: string;
  readonly rows: readonly ReadRow[];
}

/** Reads each row once, from its text alone: language detected, not told, and no rating given. All measures share it. */
export function readTexts({ name, rows }: LabelledSet): ReadSet {
  return {
    name,
    rows: rows.map((row) => ({ row, reading: readText({ text: row.text }) })),
  };
}
