import { hashPassword as hash, verifyPassword as verify } from 'better-auth/crypto';
import { z } from 'zod';

export const PASSWORD_LENGTH = { min: 10, max: 128 } as const;
export const Password = z.string().min(PASSWORD_LENGTH.min).max(PASSWORD_LENGTH.max);
/** Kept in lower case, as sign-in looks for it. */
export const Email = z.string().trim().toLowerCase().pipe(z.email().max(254));
export const PersonName = z.string().trim().min(1).max(100);
export const Username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9_.]{3,30}$/);

/** better-auth's own hash (scrypt), so that its sign-in can read it. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Whether a password is the one of this hash; false for none. */
export async function passwordIs(password: string, passwordHash: string | null): Promise<boolean> {
  return passwordHash !== null && verify({ hash: passwordHash, password });
}
