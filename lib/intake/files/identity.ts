import { hash } from 'node:crypto';
import type { IncomingMention, PostedAt } from '@/lib/domain/mention';
import { keyedHash } from './keyed-hash';

/** Length of an identity or content hash: 16 bytes as base64url. */
const LENGTH = 22;
/** Parts are joined by a unit that no cell keeps apart from its text. */
const BETWEEN = '\u001F';

/**
 * What makes two readings of a mention the same one, within its source: the source's own id, else author, date and the
 * full title and text. Where no author is told, product and location join in, so that "Good" said of two products stays
 * two; where no text is, the rating. Approximate dates are left out, since "2 months ago" moves with the day of import.
 * HMAC-SHA-256 under the workspace's key, first 16 bytes, base64url.
 */
export function identityOf(mention: IncomingMention, key: string): { readonly identity: string } {
  const content = mention.externalId === null ? contentParts(mention) : `id:${mention.externalId}`;
  return { identity: keyedHash(key, content).slice(0, LENGTH) };
}

function contentParts(mention: IncomingMention): string {
  const { posted, rating, author } = mention;
  const who = author === null ? ['', mention.product ?? '', mention.location ?? ''].join('\u001E') : normalised(author);
  const what = mention.text === '' ? `r${rating?.raw ?? ''}` : '';
  return ['text:', who, whenOf(posted), what, normalised(mention.title ?? ''), normalised(mention.text)].join(BETWEEN);
}

/**
 * A date as its source wrote it, so that the same file is the same one after the workspace's zone was changed: of an
 * instant not the day, of a wall clock not the instant. Nothing of a relative date, which differs at each import though
 * nothing was edited.
 */
function whenOf(at: PostedAt | null): string {
  if (at === null || at.approximate) return '';
  if (at.instant !== null) return `i${at.instant}`;
  return at.wall === null ? `d${at.day}` : `w${at.wall}`;
}

function normalised(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

const valueOf = (value: string | number | null): string => (value === null ? '\u0000' : String(value));

/** Hash of everything of a mention that is stored (its row number is not): an equal one means that nothing was edited. */
export function contentHashOf(mention: IncomingMention): string {
  const { posted, rating, extra } = mention;
  // Hashed in this order. As a record, so that a field that is forgotten here does not compile.
  const stored = {
    posted: whenOf(posted),
    rating: rating === null ? '' : `${rating.raw}/${rating.scale}`,
    extra: extra === null ? '' : JSON.stringify(Object.entries(extra)),
    externalId: valueOf(mention.externalId),
    title: valueOf(mention.title),
    text: mention.text,
    kind: mention.kind,
    channel: valueOf(mention.channel),
    declaredLanguage: valueOf(mention.declaredLanguage),
    author: valueOf(mention.author),
    authorEmail: valueOf(mention.authorEmail),
    product: valueOf(mention.product),
    location: valueOf(mention.location),
    country: valueOf(mention.country),
    version: valueOf(mention.version),
    url: valueOf(mention.url),
    replyText: valueOf(mention.replyText),
    replyAt: whenOf(mention.replyAt),
  } satisfies Record<Exclude<keyof IncomingMention, 'row'>, string>;
  return hash('sha256', Object.values(stored).join(BETWEEN), 'base64url').slice(0, LENGTH);
}
