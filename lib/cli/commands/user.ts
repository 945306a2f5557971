import { findUser } from '@/db/queries/find-user';
import { CLI_ACTOR } from '@/lib/access/actor-label';
import { Invitation, invite } from '@/lib/access/invite';
import { linkUrl } from '@/lib/access/link-url';
import { newPasswordLink } from '@/lib/access/new-password-link';
import { systemClock } from '@/lib/clock';
import { database } from '@/lib/database';
import { namedWorkspace } from '../named-workspace';
import type { CommandIo } from './io';

export interface UserAddOptions {
  readonly role: string;
  /** Name, slug or id. */
  readonly workspace: string;
}

/** Invites a person and prints a one-time link. */
export async function runUserAdd(email: string, options: UserAddOptions, io: CommandIo): Promise<number> {
  const given = Invitation.safeParse({ email, role: options.role });
  if (!given.success) {
    const wrong = given.error.issues.some(({ path }) => path[0] === 'email')
      ? `an e-mail: ${email}`
      : `a role: ${options.role}`;
    io.stderr.write(`This is not ${wrong}. Example: raiz user add ana@example.org --role analyst --workspace acme\n`);
    return 2;
  }
  const open = await database();
  const workspace = await namedWorkspace(open, options.workspace, io);
  if (!workspace) return 2;
  const context = { database: open, clock: systemClock, workspace, actor: CLI_ACTOR };
  io.stdout.write(`${linkUrl('invitation', await invite(context, given.data))}\n`);
  return 0;
}

/** Prints a one-time link by which a person who has an account chooses a new password. */
export async function runUserReset(email: string, io: CommandIo): Promise<number> {
  const open = await database();
  const user = await findUser(open, email.trim().toLowerCase());
  if (!user) {
    const how = `raiz user add ${email} --role viewer|analyst|admin --workspace NAME`;
    io.stderr.write(`Nobody has an account with ${email}. Invite them with: ${how}\n`);
    return 2;
  }
  const token = await newPasswordLink({ database: open, clock: systemClock, actor: CLI_ACTOR }, user.id);
  io.stdout.write(`${linkUrl('password-reset', token)}\n`);
  return 0;
}
