import type { Story } from '../story';
import { termsTextsEn } from './terms-en';
import { termsTextsEs } from './terms-es';

const texts = (id: keyof typeof termsTextsEs & keyof typeof termsTextsEn) => ({
  id,
  texts: { es: termsTextsEs[id], en: termsTextsEn[id] },
});

/** Stories about prices and terms, those who leave for another bank or for reasons of their own, and plain remarks. */
export const termsStories: readonly Story[] = [
  {
    ...texts('fees'),
    weight: 6,
    ratings: [1, 2, 2, 3],
    sources: ['trustpilot', 'nps-survey', 'social', 'google-maps'],
  },
  { ...texts('fair-price'), weight: 4, ratings: [5, 4], sources: ['trustpilot', 'nps-survey'] },
  { ...texts('hidden-terms'), weight: 5, ratings: [1, 1], sources: ['trustpilot', 'social'] },
  { ...texts('other-bank'), weight: 7, ratings: [2, 3], sources: ['nps-survey', 'social'] },
  { ...texts('moved-away'), weight: 3, ratings: [3, 4], sources: ['nps-survey'] },
  { ...texts('neutral'), weight: 4, ratings: [3, 3, 4], sources: ['google-maps', 'nps-survey', 'social'] },
  { ...texts('front-line-remark'), weight: 2, ratings: [3], sources: ['front-line'] },
];
