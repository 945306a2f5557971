/**
 * Who made the entries, under which terms. `notice` is the sentence that NOTICE holds of it; `workspace` and `learnt` ship
 * with nothing: they are made where Raíz runs.
 */
export const ORIGINS = {
  own: { name: 'Raíz', licence: 'MIT', notice: 'Written by the contributors of Raíz. MIT.' },
  vader: {
    name: 'VADER (Hutto & Gilbert 2014)',
    licence: 'MIT',
    notice: 'VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media Text, ICWSM 2014.',
  },
  learnt: { name: 'learnt from labelled texts', licence: 'MIT', notice: null },
  workspace: { name: 'the workspace itself', licence: null, notice: null },
} as const satisfies Record<string, { name: string; licence: string | null; notice: string | null }>;
export type Origin = keyof typeof ORIGINS;
export const ORIGIN_IDS = ['own', 'vader', 'learnt', 'workspace'] as const satisfies readonly Origin[];

/** Where entries come from. */
export interface LexiconSource {
  /** `en.vader`, `es.idioms`, `pt.negator`; unique among all languages. */
  readonly id: string;
  readonly origin: Origin;
  /** Day of its last revision, `2026-11-25`; null of what has none of its own. */
  readonly date: string | null;
}

/** Entries of one source. */
export interface LexiconList {
  readonly source: LexiconSource;
  /** Lines of `entry TAB weight(−4…4)` or `weight TAB entry,entry…`; 0 silences; `#` opens a comment. */
  readonly rows: string;
}

/** A list that the contributors wrote. */
export const ownList = (id: string, date: string, rows: string): LexiconList => ({
  source: { id, origin: 'own', date },
  rows,
});
