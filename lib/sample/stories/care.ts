import type { Story } from '../story';
import { careTextsEn } from './care-en';
import { careTextsEs } from './care-es';

const texts = (id: keyof typeof careTextsEs & keyof typeof careTextsEn) => ({
  id,
  texts: { es: careTextsEs[id], en: careTextsEn[id] },
});

/** Stories about how people were treated: the four closed doors, the data asked for three times, the call on hold. */
export const careStories: readonly Story[] = [
  {
    ...texts('four-closed-doors'),
    weight: 9,
    ratings: [1, 2, 2, 3],
    sources: ['trustpilot', 'google-maps', 'nps-survey'],
  },
  {
    ...texts('asked-three-times'),
    weight: 7,
    ratings: [1, 1, 2],
    sources: ['trustpilot', 'nps-survey', 'support-tickets'],
  },
  {
    ...texts('your-call-is-important'),
    weight: 8,
    ratings: [1, 1, 2],
    sources: ['google-maps', 'social', 'trustpilot', 'support-tickets'],
  },
  {
    ...texts('refund-refused'),
    weight: 6,
    ratings: [1, 1, 2],
    sources: ['trustpilot', 'support-tickets', 'social'],
  },
  {
    ...texts('kind-staff'),
    weight: 15,
    ratings: [5, 5, 5, 4],
    sources: ['google-maps', 'nps-survey', 'trustpilot'],
  },
];
