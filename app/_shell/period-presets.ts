import { isoOfDay, MS_PER_DAY } from '@/lib/domain/day';

export const PRESETS = ['allTime', 'last30', 'last90', 'last365', 'thisYear'] as const;
export type Preset = (typeof PRESETS)[number];

/** Days a preset asks for, counted back from today, today included; null is open. */
export function presetRange(preset: Preset, now: Date): { from: string | null; to: string | null } {
  const today = Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / MS_PER_DAY);
  const back = (days: number) => ({ from: isoOfDay(today - days + 1), to: isoOfDay(today) });
  switch (preset) {
    case 'allTime':
      return { from: null, to: null };
    case 'last30':
      return back(30);
    case 'last90':
      return back(90);
    case 'last365':
      return back(365);
    case 'thisYear':
      return { from: `${isoOfDay(today).slice(0, 4)}-01-01`, to: isoOfDay(today) };
  }
}
