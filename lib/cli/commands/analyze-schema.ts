import { z } from 'zod';
import { isLanguageTag } from '@/lib/domain/language-codes';

const id = z.union([z.string(), z.number()]).nullish();
const LANG = 'lang must be an ISO 639-1 code, such as "es"; leave it out to have it detected';
// `und` and an empty text say that nobody knows, as no `lang` does.
const isUnknown = (lang: string) => /^(und)?$/i.test(lang.trim());

const lineFields = z.object({
  id,
  text: z.string({ error: (issue) => (issue.input === undefined ? 'text is missing' : 'text must be a string') }),
  title: z.string().nullish(),
  lang: z
    .string()
    .refine((lang) => isUnknown(lang) || isLanguageTag(lang), LANG)
    .nullish(),
  rating: z.number().min(0, 'rating must not be negative').nullish(),
  ratingMax: z.number().positive('ratingMax must be above 0').nullish(),
});
/** A line of input to `raiz analyze`; `analyze-input.ts` lets what is plainly valid pass without it. */
export const lineSchema = lineFields.superRefine(({ rating, ratingMax }, context) => {
  if (rating == null || ratingMax == null || rating <= ratingMax) return;
  const message = `rating must not be above ratingMax (${rating} of ${ratingMax})`;
  context.addIssue({ code: 'custom', path: ['rating'], message });
});
