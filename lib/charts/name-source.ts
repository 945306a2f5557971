/** Words of sources' identifiers that are not written with small letters inside a name. */
const WRITTEN: ReadonlyMap<string, string> = new Map(
  [
    'App',
    'Store',
    'Google',
    'Maps',
    'Play',
    'Console',
    'NPS',
    'CSV',
    'MS',
    'Forms',
    'YouTube',
    'WooCommerce',
    'SurveyMonkey',
    'Trustpilot',
    'Tripadvisor',
    'Airbnb',
  ].map((word) => [word.toLowerCase(), word]),
);

/** `google_play_console` → `Google Play Console`, `support-tickets` → `Support tickets`. */
export function nameSource(id: string): string {
  const words = id.split(/[-_\s]+/).map((word) => WRITTEN.get(word) ?? word);
  const name = words.join(' ').trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
