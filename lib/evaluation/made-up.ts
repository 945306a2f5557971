import type { Opinion } from '@/lib/domain/mention';
import type { Driver, LeavingSignal, Polarity, SentimentLabel, Touchpoint } from '@/lib/domain/taxonomy';
import type { LabelledRow } from './read-sets';
import type { ReadRow, ReadSet } from './read-texts';

interface MadeUpOpinion {
  readonly driver: Driver;
  readonly touchpoint: Touchpoint;
  /** Words of the text that say it; the whole text by default. */
  readonly says?: string;
  readonly polarity?: Polarity;
  readonly primary?: boolean;
}

interface MadeUpReading {
  readonly lang?: string;
  readonly label?: SentimentLabel;
  readonly score?: number;
  readonly leaving?: LeavingSignal;
  readonly opinions?: readonly MadeUpOpinion[];
}

function opinionIn(text: string, made: MadeUpOpinion, first: boolean): Opinion {
  const { driver, touchpoint, says = text, polarity = 'negative', primary = first } = made;
  const start = text.indexOf(says);
  return {
    driver,
    touchpoint,
    polarity,
    score: polarity === 'negative' ? -0.5 : 0.5,
    start,
    end: start + says.length,
    in: 'text',
    primary,
    subReason: null,
  };
}

/** For tests of the measures: a row as somebody labelled it, with a reading that no analysis made. */
export function madeUp(row: Partial<LabelledRow>, reading: MadeUpReading = {}): ReadRow {
  const { text = 'Some words.', lang = 'en' } = row;
  const { label = 'none', score = 0, leaving = 'none', opinions = [] } = reading;
  return {
    row: { id: 'made-up', ...row, text, lang },
    reading: {
      language: reading.lang ?? lang,
      sentiment: { label, score, mixed: false },
      leaving,
      opinions: opinions.map((one, at) => opinionIn(text, one, at === 0)),
    },
  };
}

export const madeUpSet = (name: string, rows: readonly ReadRow[]): ReadSet => ({ name, rows });
