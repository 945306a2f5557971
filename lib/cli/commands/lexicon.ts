import {
  describeEntry,
  type EntryDescription,
  lexiconSources,
  type SizedSource,
} from '@/lib/analysis/sentiment/describe-entry';
import { ORIGINS, type LexiconSource } from '@/lib/analysis/languages/lexicon-source';
import { ANALYSED_LANGUAGES, BASIC_LANGUAGES, type ReadLanguage } from '@/lib/analysis/types';
import type { CommandIo } from './io';

export const LEXICON_LANGUAGES = [...ANALYSED_LANGUAGES, ...BASIC_LANGUAGES] as const;

export interface LexiconOptions {
  /** Every language when there is none. */
  readonly lang?: ReadLanguage;
  readonly json?: boolean;
}

/** What each kind of entry does, for people. */
const kinds = {
  lexicon: 'weight',
  'when-negated': 'under a negation',
  negator: 'negates what follows',
  trailing: 'negates what stands before',
  exception: 'looks like a negation and is none',
  intensity: 'factor on what follows',
  irrealis: 'wish or condition',
  after: 'what follows weighs more',
  before: 'what it opens weighs less',
} as const satisfies Record<EntryDescription['meanings'][number]['kind'], string>;

const sourceWords = ({ id, origin, date }: LexiconSource): string => {
  const { name, licence } = ORIGINS[origin];
  return `${id} (${[name, licence, date].filter((part) => part !== null).join(', ')})`;
};

const row = (label: string, value: string): string => `  ${label.padEnd(34)} ${value}\n`;

function describe({ language, entry, matched, weight, meanings, forms, courtesy }: EntryDescription): string {
  const lines = [
    `${language}  ${entry}${matched === 'exact' ? '' : ` (by ${matched === 'phrase' ? 'its gap' : 'its form'})`}\n`,
  ];
  for (const { kind, value, source, overridden } of meanings) {
    const isNumber = kind === 'lexicon' || kind === 'when-negated' || kind === 'intensity';
    lines.push(
      row(kinds[kind], [isNumber ? value : null, sourceWords(source)].filter((part) => part !== null).join('  ')),
    );
    for (const one of overridden) lines.push(row('  overrides', `${one.value}  ${sourceWords(one.source)}`));
  }
  const stated = meanings.find(({ kind }) => kind === 'lexicon')?.value ?? null;
  if (weight !== stated && weight !== null) lines.push(row('weight of the form asked for', String(weight)));
  if (courtesy) lines.push(row('thanks', 'manners beside a complaint'));
  if (forms.length > 0) lines.push(row('shares its stem with', forms.join(', ')));
  return lines.join('');
}

function table(sources: readonly SizedSource[]): string {
  const head = `${'source'.padEnd(22)}${'origin'.padEnd(30)}${'licence'.padEnd(9)}${'revised'.padEnd(12)}entries  holding\n`;
  const lines = sources.map(({ id, origin, date, stated, holding }) => {
    const { name, licence } = ORIGINS[origin];
    return `${id.padEnd(22)}${name.padEnd(30)}${(licence ?? '—').padEnd(9)}${(date ?? '—').padEnd(12)}${String(stated).padStart(7)}  ${String(holding).padStart(7)}\n`;
  });
  return [head, ...lines].join('');
}

/**
 * `raiz lexicon`: what the lexicons know of a word or phrase and where it comes from; without words, the sources of all
 * entries with their licences and sizes. No database. Exit 0.
 */
export function runLexicon(words: readonly string[], { lang, json = false }: LexiconOptions, io: CommandIo): number {
  const languages = lang === undefined ? LEXICON_LANGUAGES : [lang];
  const asked = words.join(' ').trim();
  if (asked === '') {
    const sources = languages.flatMap(lexiconSources);
    io.stdout.write(
      json
        ? `${JSON.stringify(sources.map((one) => ({ ...one, licence: ORIGINS[one.origin].licence })))}\n`
        : table(sources),
    );
    return 0;
  }
  const known = languages.flatMap((language) => describeEntry(language, asked) ?? []);
  if (json) io.stdout.write(`${JSON.stringify(known)}\n`);
  else io.stdout.write(known.length === 0 ? `No lexicon knows "${asked}".\n` : known.map(describe).join('\n'));
  return 0;
}
