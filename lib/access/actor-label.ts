import type { Actor } from './context';

/** How the audit log names someone: kind, id and the name at the time. */
export function actorLabel({ kind, id, name }: Actor): string {
  return kind === 'cli' ? 'cli' : `${kind}:${id} ${name}`;
}

/** Whoever types commands on this machine. */
export const CLI_ACTOR = { kind: 'cli', id: 'cli', name: 'raiz' } as const satisfies Actor;
