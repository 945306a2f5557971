import type { Database } from '@/db/client/database';
import type { Clock } from '@/lib/clock';

/** From least to most; a role may do all that the ones before it may. `owner` owns the whole installation. */
export const ROLES = ['viewer', 'analyst', 'admin', 'owner'] as const;
export type Role = (typeof ROLES)[number];
/** The roles a member can be given; there is one owner, made by the set-up link. */
export const MEMBER_ROLES = ['viewer', 'analyst', 'admin'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

export const TOKEN_SCOPES = ['ingest', 'read'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/**
 * What a route asks for. `read` viewer and up, and read tokens; `follow` the same and ingest tokens (the progress of
 * one's import); `ingest` analyst and up, and ingest tokens; `write` analyst; `admin` admin; `owner` the owner alone.
 * A read token passes every GET, as the contract says.
 */
export type Right = 'read' | 'follow' | 'ingest' | 'write' | 'admin' | 'owner';

export interface Workspace {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  /** IANA name of the time zone its days are counted in. */
  readonly zone: string;
  /** Id of its industry's pack; null for none. */
  readonly pack: string | null;
  readonly identityKey: string;
  readonly dataVersion: number;
}

export interface Actor {
  readonly kind: 'user' | 'token' | 'cli';
  readonly id: string;
  readonly name: string;
}

/** Who is asking, with nothing said yet of a workspace. */
export interface ActorContext {
  readonly database: Database;
  readonly clock: Clock;
  readonly actor: Actor;
}

/** Carried by every service that works inside a workspace; to hold one is to have been let in. */
export interface WorkspaceContext extends ActorContext {
  readonly workspace: Workspace;
  /** Of a user, his role here; of a token, the role whose doors it stands nearest to. */
  readonly role: Role;
}
