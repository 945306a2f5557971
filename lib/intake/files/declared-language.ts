const NAMES: Readonly<Record<string, string>> = {
  spanish: 'es',
  espanol: 'es',
  castellano: 'es',
  spa: 'es',
  english: 'en',
  ingles: 'en',
  eng: 'en',
  portuguese: 'pt',
  portugues: 'pt',
  por: 'pt',
  french: 'fr',
  frances: 'fr',
  fra: 'fr',
  fre: 'fr',
  italian: 'it',
  italiano: 'it',
  ita: 'it',
  german: 'de',
  aleman: 'de',
  deu: 'de',
  ger: 'de',
  catalan: 'ca',
  cat: 'ca',
  galician: 'gl',
  gallego: 'gl',
  glg: 'gl',
  basque: 'eu',
  euskera: 'eu',
  eus: 'eu',
  dutch: 'nl',
  nld: 'nl',
};
const known = new Map<string, string | null>();

/** ISO 639-1 code of what a source calls a language (`es-419`, `en_US`, `Spanish`, `spa`); null when it is none of those. */
export function declaredLanguage(cell: string): string | null {
  let code = known.get(cell);
  if (code === undefined) {
    const plain = cell.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    code = /^[a-z]{2}(?:[-_][a-z0-9]{2,4})*$/.test(plain) ? plain.slice(0, 2) : (NAMES[plain] ?? null);
    if (known.size < 1000 && cell.length <= 12) known.set(cell, code);
  }
  return code;
}
