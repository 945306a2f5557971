import type { Locale } from '@/lib/domain/taxonomy';
import { problems as en } from './en/problems';
import { problems as es } from './es/problems';

const details: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en: en.details, es: es.details };

const kinds: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en: en.kinds, es: es.kinds };

export type ReasonValues = Readonly<Record<string, string | number>>;

/** A sentence with its values in place of their names. */
export function fillSentence(sentence: string, values: ReasonValues): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The sentence of a reason in a language; undefined where the catalogue has none. */
export function reasonSentence(reason: string, values: ReasonValues, locale: Locale): string | undefined {
  const sentence = Object.hasOwn(details[locale], reason) ? details[locale][reason] : undefined;
  if (sentence === undefined) return undefined;
  const kind = kinds[locale][String(values['kind'])];
  return fillSentence(sentence, kind === undefined ? values : { ...values, kind });
}
