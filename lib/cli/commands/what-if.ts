import { newestMentions } from '@/db/queries/newest-mentions';
import { compileEdits } from '@/lib/analysis/edits/compile-edits';
import { entryOf } from '@/lib/analysis/edits/entry-of';
import { previewEdits } from '@/lib/analysis/edits/preview-edits';
import { database } from '@/lib/database';
import { type EditedLanguage, NO_EDITS, type WordEdit } from '@/lib/domain/workspace-edits';
import { whatIfReport } from '@/lib/evaluation/report-what-if';
import { analysisInput } from '@/lib/metrics/analysis-input';
import { namedWorkspace } from '../named-workspace';
import type { CommandIo } from './io';

export interface WhatIfOptions {
  readonly workspace: string;
  /** `larga=-2`. */
  readonly weight: readonly string[];
  readonly lang: EditedLanguage;
  /** Mentions that are read, the newest. */
  readonly max: number;
}

/** Names for people. */
const languages = { en: 'English', es: 'Spanish' } as const satisfies Record<EditedLanguage, string>;

/** `larga=-2`, `vale la pena=3`; null for anything else. */
function changeOf(written: string, language: EditedLanguage): WordEdit | null {
  const [, words, number] = /^([^=]+)=\s*([+-]?\d+(?:[.,]\d+)?)\s*$/.exec(written.replace('−', '-')) ?? [];
  const entry = entryOf(words ?? '');
  const weight = Number((number ?? '').replace(',', '.'));
  if (entry === null || number === undefined || Math.abs(weight) > 4) return null;
  return { language, entry, weight, source: 'person', learntFrom: null };
}

/** `raiz what-if`: what would change in a workspace if words weighed otherwise; nothing is changed. Exit 0, or 2 when it could not. */
export async function runWhatIf({ workspace: name, weight, lang, max }: WhatIfOptions, io: CommandIo): Promise<number> {
  const words: WordEdit[] = [];
  for (const written of weight) {
    const change = changeOf(written, lang);
    if (change === null) {
      io.stderr.write(`--weight "${written}": write a word or phrase and −4 to 4, as in --weight "larga=-2".\n`);
      return 2;
    }
    words.push(change);
  }
  const open = await database();
  const workspace = await namedWorkspace(open, name, io);
  if (!workspace) return 2;
  const mentions = await newestMentions(open, workspace.id, max);
  const texts = mentions.map((mention, at) => ({ ...analysisInput(mention), id: String(at) }));
  const bound = texts.length < max ? 'all with a text' : `the newest ${max}; --max reads more`;
  const said = words.map(({ entry, weight: to }) => `${entry} = ${to}`).join(', ');
  io.stdout.write(`What if, in ${languages[lang]}: ${said}\nRead: ${texts.length} mentions (${bound}).\n\n`);
  const preview = previewEdits(texts, null, compileEdits({ ...NO_EDITS, words }), { byStars: true });
  io.stdout.write(`${whatIfReport(preview, (id) => texts[Number(id)]?.text ?? '')}\n\nNothing was changed.\n`);
  return 0;
}
