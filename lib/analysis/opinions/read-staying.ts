import { stayingWords as english } from '../languages/en/staying';
import { stayingWords as spanish } from '../languages/es/staying';
import { readPart } from '../text/read-part';
import { ANALYSED_LANGUAGES, type AnalysedLanguage } from '../types';
import { compileCues, type CueAutomaton } from './compile-cues';
import type { StayingWords } from './cue-entries';
import { dropCovered } from './find-cues';
import { NO_CUES } from './no-cues';
import { languageCues } from './language-cues';
import { tellLeaving } from './read-leaving';

const words = { en: english, es: spanish } as const satisfies Record<AnalysedLanguage, StayingWords>;
const automata: Partial<Record<AnalysedLanguage, CueAutomaton>> = {};

/**
 * Words of staying are denied, supposed and needed as those of leaving are, and read by the same code. Of their kinds
 * `left` stands for what is said, and `warning` for what hangs on a condition.
 */
function compile(language: AnalysedLanguage): CueAutomaton {
  const { conditions, negators } = languageCues[language];
  const { cues, idle } = words[language];
  const leaving = cues.map((cue) => ({ ...cue, kind: 'left', underCondition: 'warning', weight: 1 }) as const);
  return compileCues({ ...NO_CUES, leaving, conditions, negators, idle });
}

/**
 * Whether a text, or its title, says that its author stays after all or came back: "they won me back", "al final me quedo".
 * Wants the customer's own words, said and not denied or supposed; in doubt it is no. Of the languages read in full alone.
 */
export function saysStaying({
  text,
  title,
  language,
}: {
  readonly text: string;
  readonly title: string | null;
  readonly language: string;
}): boolean {
  const read = ANALYSED_LANGUAGES.find((known) => known === language);
  if (read === undefined) return false;
  const { matcher } = (automata[read] ??= compile(read));
  const parts = [...(title ? [readPart(title, 'title')] : []), readPart(text, 'text')];
  return parts.some((part) => {
    const cues = dropCovered(matcher.match(part));
    return tellLeaving({ part, cues }).some(({ kind }) => kind === 'left');
  });
}
