import { languageCues } from '../opinions/language-cues';
import { parsePattern, splitPatterns } from '../opinions/parse-pattern';
import { lexiconOf } from '../sentiment/lexicons';
import { lookUp } from '../sentiment/look-up';
import { ANALYSED_LANGUAGES, type AnalysedLanguage } from '../types';
import { functionVotes, VOTED, type Voted } from './function-words';
import { reviewWords } from './review-words';

/** Texts of so few words hold hardly a function word: what they are made of is asked instead. */
export const FEW_WORDS = 3;

/** Letters that not every language writes, and who does. An acute e ends Italian words, and stands inside the others'. */
const LETTERS: readonly (readonly [RegExp, readonly Voted[]])[] = [
  [/[ñ¿¡]/i, ['es']],
  [/[áíóú]/i, ['es', 'pt', 'ca']],
  [/é(?=\p{L})/iu, ['es', 'pt', 'fr', 'ca']],
  [/[ãõ]/i, ['pt']],
  [/[âêô]/i, ['pt', 'fr']],
  [/ç/i, ['pt', 'fr', 'ca']],
  [/[èà]/i, ['fr', 'it', 'ca']],
  [/[ìùò]/i, ['it', 'ca']],
  [/[œëîûï]/i, ['fr']],
  [/[äöß]/i, ['de']],
];

/** Words of our lexicons (typos of customers are in them) that in so short a text are another language's. */
const NOT_HERE: Readonly<Record<AnalysedLanguage, ReadonlySet<string>>> = {
  en: new Set('toll gut mist genial fatal'.split(' ')),
  es: new Set('gut pessimo pessima recomendo evitare'.split(' ')),
};

/** Of a text with words that English (or Spanish) does not know, those it knows prove little: half of Europe shares them. */
const IN_PART = 0.1;
/** A judgement that several languages write alike ("genial") is taken for one in a language this product is for. */
const AS_LIKELY = 0.8;

/** What is known of a word of a short text. */
interface Knowledge {
  readonly languages: readonly Voted[];
  /** The analysed languages in which it praises or blames. */
  readonly judgesIn: readonly Voted[];
}

const listed = new Map<string, Voted[]>();
for (const language of VOTED) {
  for (const word of new Set(reviewWords[language]?.split(/\s+/)))
    listed.set(word, [...(listed.get(word) ?? []), language]);
}

const namedThings = new Map<AnalysedLanguage, ReadonlySet<string>>();

/** The words by which a language's cues name what is judged: "room", "entrega". */
function thingsNamed(language: AnalysedLanguage): ReadonlySet<string> {
  let words = namedThings.get(language);
  if (words === undefined) {
    const patterns = languageCues[language].aspects.flatMap((aspect) => splitPatterns(aspect.patterns));
    const steps = patterns.flatMap((pattern) => parsePattern(pattern).flat()).flatMap((choice) => choice.steps);
    words = new Set(steps.flatMap((step) => step.words));
    namedThings.set(language, words);
  }
  return words;
}

/** By which languages a folded word is known: as a function word, from a lexicon, as a thing that is judged, or listed. */
export function knowledgeOf(word: string): Knowledge {
  const functional = functionVotes.get(word)?.languages.flatMap((index) => VOTED[index] ?? []) ?? [];
  const languages = new Set<Voted>([...functional, ...(listed.get(word) ?? [])]);
  const isElsewhere = languages.size > 0;
  const judgesIn: Voted[] = [];
  for (const language of ANALYSED_LANGUAGES) {
    if (word.length < 2 || NOT_HERE[language].has(word)) continue;
    const lexicon = lexiconOf(language);
    // Known by its stem only, a word that others list is theirs: "evitare" is no "evitar".
    const type = isElsewhere ? (lexicon.words.get(word) ?? null) : lookUp(lexicon, word);
    if (type !== null && type.weight !== 0) judgesIn.push(language);
    if (type !== null || thingsNamed(language).has(word)) languages.add(language);
  }
  return { languages: [...languages], judgesIn };
}

/** The votes of the words of a short text and of the letters of its sources, by the indexes of `VOTED`. */
export function shortVotes(words: readonly Knowledge[], sources: readonly string[]): Float64Array {
  const votes = new Float64Array(VOTED.length);
  const add = (language: Voted, weight: number): void => {
    const index = VOTED.indexOf(language);
    votes[index] = (votes[index] ?? 0) + weight;
  };
  const knowsAll = (language: Voted): boolean => words.every(({ languages }) => languages.includes(language));
  const whole = new Set(VOTED.filter((language) => (language !== 'en' && language !== 'es') || knowsAll(language)));
  for (const { languages } of words)
    for (const language of languages) add(language, (whole.has(language) ? 1 : IN_PART) / languages.length);
  for (const [letters, languages] of LETTERS) {
    if (!sources.some((source) => letters.test(source))) continue;
    for (const language of VOTED) add(language, languages.includes(language) ? 1 / languages.length : -1);
  }
  const most = Math.max(...votes) - 1e-9;
  for (const language of ANALYSED_LANGUAGES) {
    const judges = words.some(({ judgesIn }) => judgesIn.includes(language));
    if (judges && whole.has(language) && (votes[VOTED.indexOf(language)] ?? 0) >= most) add(language, AS_LIKELY);
  }
  return votes;
}
