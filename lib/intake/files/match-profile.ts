import { headerKey } from './header-key';
import { PROFILES, type Profile } from './profiles';

interface Prepared {
  readonly profile: Profile;
  readonly keys: readonly (readonly string[])[];
}

const prepared: readonly Prepared[] = PROFILES.map((profile) => ({
  profile,
  keys: profile.fingerprint.map((name) => name.split('|').map(headerKey)),
}));

/** The known export whose fingerprint is among these headers; the longest fingerprint wins. Null for none. */
export function matchProfile(headers: readonly string[]): Profile | null {
  const present = new Set(headers.map(headerKey));
  let best: Prepared | null = null;
  for (const entry of prepared) {
    const all = entry.keys.every((spellings) => spellings.some((key) => present.has(key)));
    if (all && entry.keys.length > (best?.keys.length ?? 0) && startsRight(entry.profile, headers)) best = entry;
  }
  return best?.profile ?? null;
}

/** A lone time stamp says "Google Forms" only where it stands first, as Forms puts it. */
function startsRight(profile: Profile, headers: readonly string[]): boolean {
  if (profile.id !== 'google_forms') return true;
  const [only = ''] = profile.fingerprint;
  return headers.length > 1 && only.split('|').includes((headers[0] ?? '').trim());
}
