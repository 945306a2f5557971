// Letters that Unicode does not take apart into a base and a mark.
const WHOLE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};
/** Addresses of the pages that stand beside the workspaces. */
const RESERVED = new Set([
  'api',
  'set-up',
  'sign-in',
  'sign-out',
  'invitations',
  'invite',
  'password-resets',
  'reset',
  'workspaces',
  'account',
  'icon-svg',
]);

/**
 * Name → slug: lower case, accents folded, every other run of characters a dash. `taken` counts the slugs of this name
 * that exist; a name without letters of ours gives `workspace`.
 */
export function slugOf(name: string, taken = 0): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđıþð]/g, (letter) => WHOLE[letter] ?? letter);
  const base =
    folded
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'workspace';
  const number = taken + (RESERVED.has(base) ? 1 : 0);
  return number === 0 ? base : `${base}-${number + 1}`;
}
