import { z } from 'zod';
import { dayOfIso } from '@/lib/domain/day';
import { MENTION_KINDS } from '@/lib/domain/mention';
import { COMPARISONS, type Question } from '@/lib/domain/question';
import { STANDINGS } from '@/lib/domain/standing';
import { DRIVERS, LEAVING_SIGNALS, POLARITIES, STAGES, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import { repeated } from '@/lib/http/read-input';

const isoDay = z.string().transform((iso, context) => {
  const day = dayOfIso(iso);
  if (day !== null) return day;
  context.addIssue({ code: 'invalid_format', format: 'date', input: iso, message: 'a day as 2026-03-09' });
  return z.NEVER;
});

const word = z.string().min(1).max(500);
/** Given once, or twice with the same value; of two that differ neither is what was meant for sure. */
const single = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value, context) => {
    const [first, ...others]: unknown[] = Array.isArray(value) ? value : [value];
    if (others.some((other) => other !== first)) {
      context.addIssue({ code: 'custom', input: value, message: 'given once, with one value' });
      return z.NEVER;
    }
    return first === '' ? undefined : first;
  }, schema.optional());

/** The filters every reading door takes, as query parameters. */
export const questionFields = {
  from: single(isoDay),
  to: single(isoDay),
  compare: single(z.enum(COMPARISONS)),
  source: repeated(word),
  channel: repeated(word),
  kind: repeated(z.enum(MENTION_KINDS)),
  product: repeated(word),
  location: repeated(word),
  lang: repeated(word),
  rating: repeated(z.coerce.number().int().min(1).max(5)),
  driver: repeated(z.enum(DRIVERS)),
  touchpoint: repeated(z.enum(TOUCHPOINTS)),
  // Of any pack there is or was: one that nobody speaks of selects nothing.
  packTouchpoint: repeated(word),
  stage: repeated(z.enum(STAGES)),
  polarity: repeated(z.enum(POLARITIES)),
  primary: single(z.enum(['true', 'false'])),
  leaving: repeated(z.enum(LEAVING_SIGNALS)),
  standing: single(z.enum(STANDINGS)),
  q: single(z.string().trim().max(500)),
};

const inOrder = ({ from, to }: { from?: number | undefined; to?: number | undefined }) =>
  from === undefined || to === undefined || from <= to;
const outOfOrder = { path: ['to'], message: 'not before `from`' };

export const questionParameters = z.object(questionFields).refine(inOrder, outOfOrder);
export type QuestionParameters = z.infer<typeof questionParameters>;

/** The same with the place in a list of mentions. */
export const pageParameters = z
  .object({
    ...questionFields,
    cursor: single(z.string().max(200)),
    limit: single(z.coerce.number().int().min(1).max(200)),
  })
  .refine(inOrder, outOfOrder);

/** The same with what a cause's answer carries. */
export const causeParameters = z
  .object({ ...questionFields, topics: single(z.enum(['true', 'false'])) })
  .refine(inOrder, outOfOrder);

const sorted = <T extends string | number>(values: readonly T[]): T[] =>
  [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));

/** The question that parameters ask of a workspace; equal questions are equal values, whatever the parameters' order. */
export function questionOf(workspaceId: number, given: QuestionParameters): Question {
  return {
    workspaceId,
    from: given.from ?? null,
    to: given.to ?? null,
    compare: given.compare ?? null,
    standing: given.standing ?? null,
    source: sorted(given.source),
    channel: sorted(given.channel),
    kind: sorted(given.kind),
    product: sorted(given.product),
    location: sorted(given.location),
    // Codes are kept in small letters; "ES" is the same language.
    lang: sorted(given.lang.map((code) => code.toLowerCase())),
    rating: sorted(given.rating),
    driver: sorted(given.driver),
    touchpoint: sorted(given.touchpoint),
    packTouchpoint: sorted(given.packTouchpoint),
    stage: sorted(given.stage),
    polarity: sorted(given.polarity),
    primary: given.primary === 'true',
    leaving: sorted(given.leaving),
    q: given.q ? given.q : null,
  };
}
