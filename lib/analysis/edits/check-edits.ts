import { PACK_IDS } from '@/lib/domain/pack';
import type { CueEdit, EditedLanguage, SilencedCue, WordEdit, WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { languageCues } from '../opinions/language-cues';
import { packEntriesOf } from '../packs/pack-entries';
import { packs } from '../packs/packs';
import { checkPatterns, type PatternProblemCode } from './check-pattern';
import { entryOf } from './entry-of';

export type EditProblemCode =
  | PatternProblemCode
  /** A word or phrase that no lexicon can hold: marks, figures alone, nothing at all. */
  | 'entry'
  /** Not in the form in which the lexicon has entries; `suggestion` is. */
  | 'entry-form'
  /** No number of −4…4. */
  | 'weight'
  | 'entry-twice'
  /** An id that is not `own.<slug>`. */
  | 'id'
  | 'id-twice'
  | 'no-pattern'
  /** More letters of patterns than an entry may have. */
  | 'too-many-patterns'
  /** A sub-reason of anything but negative indifference. */
  | 'sub-reason'
  /** Neither the language nor a pack has an entry of that id. */
  | 'unknown-rule'
  | 'rule-twice';

/** One thing that is wrong, and where; the page tells it in its own words. */
export interface EditProblem {
  readonly code: EditProblemCode;
  readonly list: keyof WorkspaceEdits;
  /** Place in that list. */
  readonly index: number;
  /** What is wrong, as written: an entry, an id, a piece of a pattern. */
  readonly found: string;
  /** Where in `patterns` it stands, half-open; null for what is wrong elsewhere. */
  readonly start: number | null;
  readonly end: number | null;
  /** What would be right, where that can be told. */
  readonly suggestion: string | null;
}

type Problem = Pick<EditProblem, 'code' | 'found'> & Partial<Pick<EditProblem, 'start' | 'end' | 'suggestion'>>;

const MOST_WEIGHT = 4;
const MOST_PATTERN_LETTERS = 4000;
const ID = /^own\.[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Tells whether something has come before. */
function repeats(): (key: string) => boolean {
  const seen = new Set<string>();
  return (key) => seen.size === seen.add(key).size;
}

function checkWord({ entry, weight }: WordEdit): Problem[] {
  const form = entryOf(entry);
  const problems: Problem[] = [];
  if (form === null) problems.push({ code: 'entry', found: entry });
  else if (form !== entry) problems.push({ code: 'entry-form', found: entry, suggestion: form });
  if (!(Math.abs(weight) <= MOST_WEIGHT)) problems.push({ code: 'weight', found: String(weight) });
  return problems;
}

function checkCue(cue: CueEdit): Problem[] {
  const { id, patterns } = cue;
  const problems: Problem[] = [];
  if (!ID.test(id)) problems.push({ code: 'id', found: id });
  const isIndifference = cue.says === 'driver' && cue.driver === 'indifference' && cue.polarity === 'negative';
  if (cue.says === 'driver' && cue.subReason !== null && !isIndifference)
    problems.push({ code: 'sub-reason', found: cue.subReason });
  if (patterns.replaceAll(/[\s,]/g, '') === '') problems.push({ code: 'no-pattern', found: patterns });
  if (patterns.length > MOST_PATTERN_LETTERS) return [...problems, { code: 'too-many-patterns', found: id }];
  const wrong = checkPatterns(patterns).map((problem): Problem => ({
    ...problem,
    found: patterns.slice(problem.start, problem.end),
  }));
  return [...problems, ...wrong];
}

const known: Partial<Record<EditedLanguage, ReadonlySet<string>>> = {};

/** Ids of all entries that may tell something in a language, those of the packs among them. */
function rulesOf(language: EditedLanguage): ReadonlySet<string> {
  const { drivers, aspects, evaluations, leaving, conditions } = languageCues[language];
  return (known[language] ??= new Set(
    [
      drivers,
      aspects,
      evaluations,
      leaving,
      conditions,
      ...PACK_IDS.flatMap((id) => {
        const entries = packEntriesOf(packs[id], language);
        return [entries.drivers, entries.aspects, entries.hints];
      }),
    ].flatMap((entries) => entries.map(({ id }) => id)),
  ));
}

const checkSilenced = ({ language, rule }: SilencedCue): Problem[] =>
  rulesOf(language).has(rule) ? [] : [{ code: 'unknown-rule', found: rule }];

/**
 * Tells everything that is wrong with a workspace's edits, in the order of the lists; of each pattern the first thing.
 * What has no problem compiles. Codes and places only: no sentence in any language.
 */
export function checkEdits({ words, cues, silenced }: WorkspaceEdits): EditProblem[] {
  const [hadWord, hadId, hadRule] = [repeats(), repeats(), repeats()];
  const at = (list: EditProblem['list'], index: number, problems: readonly Problem[]): EditProblem[] =>
    problems.map((problem) => ({ start: null, end: null, suggestion: null, ...problem, list, index }));
  const twice = (code: EditProblemCode, found: string, isTwice: boolean): Problem[] =>
    isTwice ? [{ code, found }] : [];
  return [
    ...words.flatMap((word, index) =>
      at('words', index, [
        ...checkWord(word),
        ...twice('entry-twice', word.entry, hadWord(`${word.language} ${word.entry}`)),
      ]),
    ),
    ...cues.flatMap((cue, index) => at('cues', index, [...checkCue(cue), ...twice('id-twice', cue.id, hadId(cue.id))])),
    ...silenced.flatMap((cue, index) =>
      at('silenced', index, [
        ...checkSilenced(cue),
        ...twice('rule-twice', cue.rule, hadRule(`${cue.language} ${cue.rule}`)),
      ]),
    ),
  ];
}
