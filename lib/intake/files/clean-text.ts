const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  iexcl: '¡',
  iquest: '¿',
  ntilde: 'ñ',
  Ntilde: 'Ñ',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  Aacute: 'Á',
  Eacute: 'É',
  Iacute: 'Í',
  Oacute: 'Ó',
  Uacute: 'Ú',
  uuml: 'ü',
  Uuml: 'Ü',
  agrave: 'à',
  egrave: 'è',
  ograve: 'ò',
  ccedil: 'ç',
  Ccedil: 'Ç',
  ecirc: 'ê',
  acirc: 'â',
  ocirc: 'ô',
  atilde: 'ã',
  otilde: 'õ',
  euro: '€',
  pound: '£',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  deg: '°',
  ordm: 'º',
  ordf: 'ª',
  copy: '©',
  reg: '®',
  trade: '™',
  bull: '•',
  middot: '·',
};
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/g;
const BREAK = /<br\s*\/?>|<\/p>\s*<p[^>]*>|<\/?(?:div|li|tr)\b[^>]*>/gi;
const TAG = /<\/?(?:p|b|i|u|em|strong|span|a|font|ul|ol|small|blockquote|code|img|h[1-6])\b[^<>]*>/gi;
const TRANSLATED = /^\s*\((?:Translated by Google|Traducid[oa] por Google)\)[\s\S]*?\((?:Original)\)\s*/;
const TRANSLATION_AFTER = /\s*\((?:Translated by Google|Traducid[oa] por Google)\)[\s\S]*$/;

/** A text as its author wrote it: HTML line breaks, tags and entities undone, a machine translation beside the original left out, line ends as LF, ends trimmed. */
export function cleanText(raw: string): string {
  let text = raw;
  if (text.includes('<')) text = text.replace(BREAK, '\n').replace(TAG, '');
  if (text.includes('&')) text = text.replace(ENTITY, decodeEntity);
  // MySQL and some scripts write a quote so.
  if (text.includes('\\"')) text = text.replaceAll('\\"', '"');
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (text.includes(' Google)')) text = originalOf(text);
  return text.trim();
}

function originalOf(text: string): string {
  const original = text.replace(TRANSLATED, '');
  return original !== text ? original : text.replace(TRANSLATION_AFTER, '') || text;
}

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return ENTITIES[name] ?? whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
}
