import type { Locale } from '@/lib/domain/taxonomy';
import type { Rng } from './rng';
import type { StoryText } from './story';

const BRANCHES = ['Centro', 'Atocha', 'Triana', 'Polanco', 'Coyoacán', 'Gràcia', 'Salamanca', 'Ruzafa'] as const;
const NAMES = ['Marta', 'Lucía', 'Andrés', 'Javier', 'Carmen', 'Diego', 'Sofía', 'Raúl', 'Elena', 'Mary'] as const;
const BANKS = ['Banco Norte', 'Caja Azul', 'Nuvia', 'Open Río'] as const;
const COUNTRIES = {
  es: ['Portugal', 'Japón', 'Colombia', 'Estados Unidos', 'Marruecos', 'Argentina'],
  en: ['Portugal', 'Japan', 'Colombia', 'the United States', 'Morocco', 'Argentina'],
} as const satisfies Record<Locale, readonly string[]>;
const MINUTES = [12, 15, 20, 25, 30, 35, 40, 45, 50, 55, 75, 90] as const;
const DAYS = [3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 18, 20, 21, 25, 30, 40] as const;
const AMOUNTS = [3, 6, 9, 12, 15, 18, 24, 29, 35, 42, 48, 60, 75, 90, 120, 180, 240, 350] as const;

/** What a text's slots are filled with; the branch and version also go into the mention's own fields. */
export interface Slots {
  readonly branch: string;
  readonly version: string;
}

export function pickBranch(rng: Rng): string {
  return rng.pick(BRANCHES);
}

/** Puts one text together from a story's parts. */
export function composeText(rng: Rng, text: StoryText, locale: Locale, slots: Slots): string {
  const parts = [rng.pick(text.openings), rng.pick(text.middles), rng.pick(text.closings)];
  const values: Record<string, string> = {
    ...slots,
    name: rng.pick(NAMES),
    bank: rng.pick(BANKS),
    country: rng.pick(COUNTRIES[locale]),
    minutes: String(rng.pick(MINUTES)),
    days: String(rng.pick(DAYS)),
    years: String(2 + Math.floor(rng.next() * 18)),
    amount: `${rng.pick(AMOUNTS)} €`,
  };
  const filled = parts.filter((part) => part !== '').join(' ');
  return filled.replaceAll(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}
