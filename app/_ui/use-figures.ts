import { useFormatter, useTranslations } from 'use-intl';
import type { Share } from '@/lib/domain/question';

const UNKNOWN = '—';
/** Points in a whole share. */
export const POINTS = 100;

/** How figures and days are written in the reader's language. */
export function useFigures() {
  const format = useFormatter();
  const t = useTranslations('shell');
  /** With its sign, a true minus rather than a hyphen, so that it is as wide as a plus. */
  const signed = (value: number, digits = 0) =>
    format
      .number(value, { signDisplay: 'exceptZero', maximumFractionDigits: digits, minimumFractionDigits: digits })
      .replace('-', '−');
  const percent = (value: number | null, digits = 0) =>
    value === null ? UNKNOWN : format.number(value, { style: 'percent', maximumFractionDigits: digits });
  /** 0.413 → 41: a share said “of every 100”. */
  const hundred = (value: number | null) => (value === null ? UNKNOWN : format.number(Math.round(value * 100)));
  const day = (iso: string) =>
    format.dateTime(new Date(`${iso.slice(0, 10)}T00:00:00Z`), { day: 'numeric', month: 'short', year: 'numeric' });
  const month = (iso: string) =>
    format.dateTime(new Date(`${iso.slice(0, 10)}T00:00:00Z`), { month: 'short', year: 'numeric' });
  const nOf = ({ n, of }: Share) => t('nOf', { n, of });
  const bounds = ({ value, low, high }: Share) => [value, low, high].map((figure) => percent(figure, 1));
  return {
    count: (value: number) => format.number(value),
    decimal: (value: number, digits = 2) =>
      format.number(value, { maximumFractionDigits: digits, minimumFractionDigits: digits }),
    bytes: (value: number) =>
      format.number(value / 1_000_000, { maximumFractionDigits: 1, style: 'unit', unit: 'megabyte' }),
    signed,
    /** The difference of two shares: 0.031 → +3.1. */
    points: (value: number) => signed(value * POINTS, 1),
    percent,
    /** A share as a table has it: itself, the lower and the upper bound of its interval. */
    bounds,
    /** The same, and the counts it is of. */
    shareCells: (share: Share) => [...bounds(share), nOf(share)],
    hundred,
    day,
    month,
    /** `41 % (37–45)`, or only the counts where they are too few for a share. */
    share: (share: Share) =>
      share.value === null || share.tooFew
        ? nOf(share)
        : t('shareOf', { value: percent(share.value), low: hundred(share.low), high: hundred(share.high) }),
  };
}
