import type { Locale } from '@/lib/domain/taxonomy';
import type { Rng } from './rng';
import type { StoryParts, StoryText } from './story';

const MEXICAN_BRANCHES = new Set(['Polanco', 'Coyoacán', 'Condesa']);
const BRANCHES = ['Centro', 'Atocha', 'Triana', 'Gràcia', 'Salamanca', 'Ruzafa', 'Chamberí', ...MEXICAN_BRANCHES];
const NAMES = ['Marta', 'Lucía', 'Andrés', 'Javier', 'Carmen', 'Diego', 'Sofía', 'Raúl', 'Elena', 'Mary'] as const;
const BANKS = ['Banco Norte', 'Caja Azul', 'Nuvia', 'Open Río'] as const;
const MINUTES = [12, 15, 20, 25, 30, 35, 40, 45, 50, 55, 75, 90] as const;
const DAYS = [3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 18, 20, 21, 25, 30, 40] as const;
const AMOUNTS = [3, 6, 9, 12, 15, 18, 24, 29, 35, 42, 48, 60, 75, 90, 120, 180, 240, 350] as const;
const PESOS_PER_EURO = 20;

interface Words {
  readonly countries: readonly string[];
  readonly weekdays: readonly string[];
  readonly times: readonly string[];
  readonly hours: readonly string[];
  /** All feminine in Spanish, so that one article fits them all. */
  readonly products: readonly string[];
}

const WORDS = {
  es: {
    countries: ['Portugal', 'Japón', 'Colombia', 'Estados Unidos', 'Marruecos', 'Argentina', 'Chile', 'Irlanda'],
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes'],
    times: ['dos', 'tres', 'cuatro', 'cinco', 'seis'],
    hours: ['9:15', '10:30', '11:05', '12:40', '13:30', '16:20', '17:10', '17:45'],
    products: ['tarjeta de crédito', 'tarjeta de débito', 'cuenta nómina', 'cuenta de ahorro', 'cuenta conjunta'],
  },
  en: {
    countries: ['Portugal', 'Japan', 'Colombia', 'the United States', 'Morocco', 'Argentina', 'Chile', 'Ireland'],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    times: ['two', 'three', 'four', 'five', 'six'],
    hours: ['9:15 am', '10:30 am', '11:05 am', '12:40 pm', '1:30 pm', '4:20 pm', '5:10 pm', '5:45 pm'],
    products: ['credit card', 'debit card', 'current account', 'savings account', 'joint account'],
  },
} as const satisfies Record<Locale, Words>;

/** What a text's slots are filled with; the branch and version also go into the mention's own fields. */
export interface Slots {
  readonly branch: string;
  readonly version: string;
}

export function pickBranch(rng: Rng): string {
  return rng.pick(BRANCHES);
}

function partsOf(text: StoryText, mexican: boolean): StoryParts {
  if (!mexican) return text;
  const { openings = [], middles = [], closings = [] } = text.mexico ?? {};
  return {
    openings: [...text.openings, ...openings],
    middles: [...text.middles, ...middles],
    closings: [...text.closings, ...closings],
  };
}

function money(euros: number, mexican: boolean, locale: Locale): string {
  if (mexican) return `${String(euros * PESOS_PER_EURO).replace(/(\d)(\d{3})$/, '$1,$2')} pesos`;
  return locale === 'es' ? `${euros} €` : `€${euros}`;
}

/** A sentence begins with a capital, also where a slot begins it; what follows a colon or comma goes on as it is. */
const sentenceCase = (text: string) => text.replaceAll(/(?:^|[.!?] )\p{Ll}/gu, (start) => start.toUpperCase());

/** Puts one text together from a story's parts. */
export function composeText(rng: Rng, text: StoryText, locale: Locale, slots: Slots): string {
  const mexican = MEXICAN_BRANCHES.has(slots.branch);
  const { openings, middles, closings } = partsOf(text, mexican);
  const parts = [rng.pick(openings), rng.pick(middles), rng.pick(closings)];
  const words: Words = WORDS[locale];
  const values: Record<string, string> = {
    ...slots,
    name: rng.pick(NAMES),
    bank: rng.pick(BANKS),
    country: rng.pick(words.countries),
    weekday: rng.pick(words.weekdays),
    hour: rng.pick(words.hours),
    times: rng.pick(words.times),
    product: rng.pick(words.products),
    minutes: String(rng.pick(MINUTES)),
    days: String(rng.pick(DAYS)),
    years: String(2 + Math.floor(rng.next() * 18)),
    amount: money(rng.pick(AMOUNTS), mexican, locale),
  };
  const filled = parts.filter((part) => part !== '').join(' ');
  return sentenceCase(filled.replaceAll(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot));
}
