const YEAR_SECONDS = 31_536_000;

/** Keeps a choice of language or theme; null forgets it. */
export function keepPreference(name: 'locale' | 'theme', value: string | null): void {
  const age = value === null ? 0 : YEAR_SECONDS;
  document.cookie = `${name}=${value ?? ''}; path=/; max-age=${age}; samesite=lax`;
}
