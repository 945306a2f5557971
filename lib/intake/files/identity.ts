import { hash } from 'node:crypto';
import type { IncomingMention, PostedAt, SwappedDate } from '@/lib/domain/mention';
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
export function identityOf(mention: IncomingMention, key: string): Identified {
  const hashed = (content: string) => keyedHash(key, content).slice(0, LENGTH);
  if (mention.externalId !== null) return { identity: hashed(`id:${mention.externalId}`) };
  const swapped = mention.posted?.swapped;
  const partsOn = contentParts(mention);
  const on = (when: string) => hashed(partsOn(when));
  const read = on(whenOf(mention.posted));
  if (!swapped) return { identity: read };
  const asWritten = on(`s${swapped.written}`);
  if (swapped.settledBy === 'file')
    return { identity: read, otherwise: [{ stored: asWritten, mention, identity: read }] };
  const decided = { stored: read, mention, identity: read };
  const other = otherDay(mention, swapped);
  if (other === null) return { identity: asWritten, otherwise: [decided] };
  const swap = on(whenOf(other.posted));
  return { identity: asWritten, otherwise: [decided, { stored: swap, mention: other, identity: swap }] };
}

export interface Identified {
  readonly identity: string;
  /**
   * Under which identities else the same mention may be stored, most likely first, and as what it is to be taken then. A
   * date like `03/02/2025` whose order the file did not decide goes by its numbers as they were written, a decided one by
   * its day, so each is found from the other's side: a decided day mends a guessed one, a guess gives way to a decided day.
   */
  readonly otherwise?: readonly OtherIdentity[];
}

export interface OtherIdentity {
  readonly stored: string;
  readonly identity: string;
  readonly mention: IncomingMention;
}

/** The mention on the other day it may be of. Where somebody settled the order there is none. */
function otherDay(mention: IncomingMention, { other }: SwappedDate): IncomingMention | null {
  return other === null ? null : { ...mention, posted: other };
}

/** What a mention says and who says it, on whichever day: text is folded once for the two that a date may mean. */
function contentParts(mention: IncomingMention): (when: string) => string {
  const { rating, author } = mention;
  const who = author === null ? ['', mention.product ?? '', mention.location ?? ''].join('\u001E') : normalised(author);
  const what = mention.text === '' ? `r${rating?.raw ?? ''}` : '';
  const said = [what, normalised(mention.title ?? ''), normalised(mention.text)].join(BETWEEN);
  return (when) => ['text:', who, when, said].join(BETWEEN);
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
