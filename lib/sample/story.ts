import type { Locale } from '@/lib/domain/taxonomy';

/** The parts a text is put together from: one of each, closings may be empty. `{branch}` and the like are filled in. */
export interface StoryParts {
  readonly openings: readonly string[];
  readonly middles: readonly string[];
  readonly closings: readonly string[];
}

/** Parts said everywhere and those that only customers of the Mexican branches would say. */
export interface StoryText extends StoryParts {
  readonly mexico?: Partial<StoryParts>;
}

/** One thing that happens to customers of the sample bank, as they tell it. */
export interface Story {
  readonly id: string;
  /** How often it happens, against the others. */
  readonly weight: number;
  /** Ratings given with it, 1–5. */
  readonly ratings: readonly number[];
  /** Sources it is told in. */
  readonly sources: readonly SampleSource[];
  /** It happens only in this part of the two years (0 first day, 1 today); outside at a tenth. */
  readonly during?: readonly [number, number];
  readonly texts: Readonly<Record<Locale, StoryText>>;
}

export const SAMPLE_SOURCES = {
  'google-maps': 'Google Maps',
  'app-store': 'App Store',
  trustpilot: 'Trustpilot',
  'nps-survey': 'NPS',
  'support-tickets': 'Tickets',
  social: 'Social',
  'front-line': 'Front line',
} as const;
export type SampleSource = keyof typeof SAMPLE_SOURCES;
