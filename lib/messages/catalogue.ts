import type { Locale } from '@/lib/domain/taxonomy';
import { access as accessEn } from './en/access';
import { cause as causeEn } from './en/cause';
import { cueNames as cueNamesEn } from './en/cue-names';
import { filters as filtersEn } from './en/filters';
import { importing as importingEn } from './en/importing';
import { journey as journeyEn } from './en/journey';
import { learning as learningEn } from './en/learning';
import { mentions as mentionsEn } from './en/mentions';
import { overview as overviewEn } from './en/overview';
import { settings as settingsEn } from './en/settings';
import { shell as shellEn } from './en/shell';
import { topics as topicsEn } from './en/topics';
import { vocabulary as vocabularyEn } from './en/vocabulary';
import { access as accessEs } from './es/access';
import { cause as causeEs } from './es/cause';
import { cueNames as cueNamesEs } from './es/cue-names';
import { filters as filtersEs } from './es/filters';
import { importing as importingEs } from './es/importing';
import { journey as journeyEs } from './es/journey';
import { learning as learningEs } from './es/learning';
import { mentions as mentionsEs } from './es/mentions';
import { overview as overviewEs } from './es/overview';
import { settings as settingsEs } from './es/settings';
import { shell as shellEs } from './es/shell';
import { topics as topicsEs } from './es/topics';
import { vocabulary as vocabularyEs } from './es/vocabulary';

const en = {
  shell: shellEn,
  filters: filtersEn,
  overview: overviewEn,
  cause: causeEn,
  journey: journeyEn,
  mentions: mentionsEn,
  topics: topicsEn,
  learning: learningEn,
  vocabulary: vocabularyEn,
  cueNames: cueNamesEn,
  importing: importingEn,
  settings: settingsEn,
  access: accessEn,
};

export type Catalogue = typeof en;

const es: Catalogue = {
  shell: shellEs,
  filters: filtersEs,
  overview: overviewEs,
  cause: causeEs,
  journey: journeyEs,
  mentions: mentionsEs,
  topics: topicsEs,
  learning: learningEs,
  vocabulary: vocabularyEs,
  cueNames: cueNamesEs,
  importing: importingEs,
  settings: settingsEs,
  access: accessEs,
};

/** Everything the pages say, by language; a key missing in one language does not compile. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = { es, en };

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Catalogue;
  }
}
