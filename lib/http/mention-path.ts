import { z } from 'zod';

/** The mention that an address names. */
export const mentionPath = z.object({ id: z.string().regex(/^\d{1,15}$/) });

/** The same, read. */
export const mentionParams = mentionPath.extend({ id: mentionPath.shape.id.transform(Number) });
