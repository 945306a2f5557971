import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { LEAVING_SIGNALS } from '@/lib/domain/taxonomy';

/** What people say of a text as a whole where three classes are told apart. */
export const SENTIMENT_CLASSES = ['negative', 'neutral', 'positive'] as const;

const row = z.object({
  id: z.string(),
  text: z.string(),
  lang: z.string(),
  label: z.enum(SENTIMENT_CLASSES).optional(),
  /** For ranking only: never given to the analysis, since a label that comes from the stars must be earned from the text. */
  rating: z.number().optional(),
  /** How strongly people found it to be said, where they were asked; signed. */
  intensity: z.number().optional(),
  reason: z.string().nullish(),
  aspects: z.array(z.object({ category: z.string().optional() })).optional(),
  extra: z.object({ kind: z.string().nullish() }).optional(),
});
export type LabelledRow = z.infer<typeof row>;

const goldOpinion = z.object({
  driver: z.string(),
  polarity: z.string(),
  agreed: z.boolean(),
  touchpoints: z.array(z.string()),
  touchpoints_either: z.array(z.string()),
});
const goldRow = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  sentiment: z.enum([...SENTIMENT_CLASSES, 'mixed', 'none']).nullable(),
  leaving: z.enum(LEAVING_SIGNALS).nullable(),
  opinions: z.array(goldOpinion),
});
export type GoldRow = z.infer<typeof goldRow>;

export interface LabelledSet {
  readonly name: string;
  readonly rows: readonly LabelledRow[];
}

export interface GoldSet {
  readonly name: string;
  readonly rows: readonly GoldRow[];
}

export interface FoundSets {
  readonly sets: readonly LabelledSet[];
  readonly gold: readonly GoldSet[];
}

const parseLines = async <T>(file: string, schema: z.ZodType<T>): Promise<T[]> => {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => schema.parse(JSON.parse(line)));
};

/**
 * Labelled sets of a folder (`<set>.jsonl`, one object a line), in order of name, or the one named `only`; `gold*` files
 * are opinion sets and read apart.
 */
export async function readSets(folder: string, only?: string): Promise<FoundSets> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).sort();
  const sets: LabelledSet[] = [];
  const gold: GoldSet[] = [];
  for (const file of files) {
    const name = basename(file, '.jsonl');
    if (only !== undefined && name !== only) continue;
    if (name.startsWith('gold')) gold.push({ name, rows: await parseLines(join(folder, file), goldRow) });
    else sets.push({ name, rows: await parseLines(join(folder, file), row) });
  }
  return { sets, gold };
}
