import { newestMentions } from '@/db/queries/newest-mentions';
import type { AnalysedLanguage } from '@/lib/analysis/types';
import { database } from '@/lib/database';
import { entryOf, type WeightChange, whatIf } from '@/lib/evaluation/what-if';
import { whatIfReport } from '@/lib/evaluation/report-what-if';
import { analysisInput } from '@/lib/metrics/analysis-input';
import { namedWorkspace } from '../named-workspace';
import type { CommandIo } from './io';

export interface WhatIfOptions {
  readonly workspace: string;
  /** `larga=-2`. */
  readonly weight: readonly string[];
  readonly lang: AnalysedLanguage;
  /** Mentions that are read, the newest. */
  readonly max: number;
}

/** Names for people. */
const languages = { en: 'English', es: 'Spanish' } as const satisfies Record<AnalysedLanguage, string>;

/** `larga=-2`, `vale la pena=3`; null for anything else. */
function changeOf(written: string, language: AnalysedLanguage): WeightChange | null {
  const [, words, number] = /^([^=]+)=\s*([+-]?\d+(?:[.,]\d+)?)\s*$/.exec(written.replace('−', '-')) ?? [];
  const entry = entryOf(words ?? '');
  const weight = Number((number ?? '').replace(',', '.'));
  return entry === null || number === undefined || Math.abs(weight) > 4 ? null : { language, entry, weight };
}

/** `raiz what-if`: what would change in a workspace if words weighed otherwise; nothing is changed. Exit 0, or 2 when it could not. */
export async function runWhatIf({ workspace: name, weight, lang, max }: WhatIfOptions, io: CommandIo): Promise<number> {
  const changes: WeightChange[] = [];
  for (const written of weight) {
    const change = changeOf(written, lang);
    if (change === null) {
      io.stderr.write(`--weight "${written}": write a word or phrase and −4 to 4, as in --weight "larga=-2".\n`);
      return 2;
    }
    changes.push(change);
  }
  const open = await database();
  const workspace = await namedWorkspace(open, name, io);
  if (!workspace) return 2;
  const texts = (await newestMentions(open, workspace.id, max)).map(analysisInput);
  const bound = texts.length < max ? 'all with a text' : `the newest ${max}; --max reads more`;
  const said = changes.map(({ entry, weight: to }) => `${entry} = ${to}`).join(', ');
  io.stdout.write(`What if, in ${languages[lang]}: ${said}\nRead: ${texts.length} mentions (${bound}).\n\n`);
  io.stdout.write(`${whatIfReport(whatIf(changes, texts), texts)}\n\nNothing was changed.\n`);
  return 0;
}
