import { z } from 'zod';
import type { MentionPlace } from '@/db/queries/list-mentions';
import { AppError } from '@/lib/errors';

const place = z.tuple([z.int().nullable(), z.int().nonnegative()]);

/** A place in the list as an opaque word for URLs. */
export function writeCursor({ day, id }: MentionPlace): string {
  return Buffer.from(JSON.stringify([day, id])).toString('base64url');
}

/**
 * The place a cursor stands for.
 * @throws AppError `bad-request` when it is none of ours. Final.
 */
export function readCursor(cursor: string): MentionPlace {
  try {
    const [day, id] = place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { day, id };
  } catch (cause) {
    throw new AppError('bad-request', 'invalid-input', { fields: 'cursor' }, { cause });
  }
}
