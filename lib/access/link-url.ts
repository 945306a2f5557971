import type { LinkKind } from '@/db/queries/insert-link';
import { baseUrl } from './base-url';

const PAGE = {
  'set-up': 'set-up',
  invitation: 'invite',
  'password-reset': 'reset',
} as const satisfies Record<LinkKind, string>;

/** The address of the page behind a one-time link. `origin` is where the reader reached us, if that is known. */
export function linkUrl(kind: LinkKind, token: string, origin = baseUrl()): string {
  return `${origin}/${PAGE[kind]}/${token}`;
}
