import type { Right, Role, TokenScope } from './context';
import { ROLES } from './context';

const LOWEST_ROLE = {
  read: 'viewer',
  follow: 'viewer',
  ingest: 'analyst',
  write: 'analyst',
  admin: 'admin',
  owner: 'owner',
} as const satisfies Record<Right, Role>;

/** Whether a person of this role may use a door that asks for this right. */
export function roleMay(role: Role, right: Right): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(LOWEST_ROLE[right]);
}

/** Whether a token may. `reading` is true for GET and HEAD, all of which a read token may use. */
export function tokenMay(scope: TokenScope, right: Right, reading: boolean): boolean {
  if (scope === 'read') return reading;
  return right === 'ingest' || right === 'follow';
}
