import type { Locale } from '@/lib/domain/taxonomy';
import { importing as en } from './en/importing';
import { importing as es } from './es/importing';
import { fillSentence } from './reason-sentence';
import { rejectValues } from './reject-values';

const reasons: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en: en.reasons, es: es.reasons };

/** Why a row was rejected and what to do, in a sentence; its bare code where this version has no words for it. */
export function rejectSentence({ code, detail }: { code: string; detail: string }, locale: Locale): string {
  const sentence = Object.hasOwn(reasons[locale], code) ? reasons[locale][code] : undefined;
  return sentence === undefined ? `${code} ${detail}`.trim() : fillSentence(sentence, rejectValues(detail));
}
