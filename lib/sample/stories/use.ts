import type { Story } from '../story';
import { useTextsEn } from './use-en';
import { useTextsEs } from './use-es';

const texts = (id: keyof typeof useTextsEs & keyof typeof useTextsEn) => ({
  id,
  texts: { es: useTextsEs[id], en: useTextsEn[id] },
});

/** Stories about the things themselves: the app before and after its repair, paperwork, cards, points. */
export const useStories: readonly Story[] = [
  { ...texts('app-crash'), weight: 60, during: [0.52, 0.56], ratings: [1, 1, 2], sources: ['app-store'] },
  { ...texts('app-good'), weight: 14, during: [0.56, 1], ratings: [5, 5, 4], sources: ['app-store'] },
  { ...texts('photo-twice'), weight: 7, ratings: [2, 2, 3], sources: ['google-maps', 'trustpilot', 'nps-survey'] },
  { ...texts('card-late'), weight: 7, ratings: [1, 2, 2], sources: ['trustpilot', 'support-tickets', 'social'] },
  { ...texts('points'), weight: 3, ratings: [2, 3, 3], sources: ['nps-survey', 'trustpilot'] },
];
