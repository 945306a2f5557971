import { LOCALES, type Locale } from '@/lib/domain/taxonomy';

function isLocale(tag: string): tag is Locale {
  return LOCALES.some((locale) => locale === tag);
}

/**
 * Language of the interface: the reader's own choice, else the first of ours that the browser asks for by weight
 * (RFC 9110, Accept-Language), else English.
 */
export function negotiateLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (chosen !== undefined && isLocale(chosen)) return chosen;
  const asked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((item) => /^\s*q=([\d.]+)/.exec(item)?.[1]).find((value) => value !== undefined);
      return { language: tag.toLowerCase().split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter((item) => item.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return asked.map((item) => item.language).find(isLocale) ?? 'en';
}
