const TIME =
  /^(?:a las |at )?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,:](\d{1,9}))?)?\s*(?:h(?:(?:ou)?rs?|oras?|s)?\b\.?)?\s*(?:([ap])\.?\s?m\b\.?)?\s*(.*)$/i;
const ZONE = /^\(?(z|utc|gmt)?\s*(?:([+-])(\d{1,2}):?(\d{2})?)?\)?$/i;

/** Offsets in minutes of the abbreviations seen in exports. */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  cet: 60,
  cest: 120,
  wet: 0,
  west: 60,
  bst: 60,
  art: -180,
  brt: -180,
  clt: -240,
  clst: -180,
  cot: -300,
  pet: -300,
};

/** A time of day in milliseconds and the minutes its zone is ahead of UTC (null when none is given). */
export interface TimeOfDay {
  readonly time: number;
  readonly offset: number | null;
}

/** Reads `10:26:52 p. m. GMT-3`, `18:14`, `09:12 AM`, `11.35`, `23:41:16.123 UTC`; null when it is no time. */
export function parseTime(text: string): TimeOfDay | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds = '0', fraction = '0', half, rest = ''] = match;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const minute = Number(minutes);
  const second = Number(seconds);
  if (hour > 23 || minute > 59 || second > 59) return null;
  const zone = rest === '' ? null : parseZone(rest);
  if (rest !== '' && zone === null) return null;
  const ms = Math.floor(Number(`0.${fraction}`) * 1000);
  return { time: ((hour * 60 + minute) * 60 + second) * 1000 + ms, offset: zone };
}

/** Minutes ahead of UTC of `Z`, `UTC`, `GMT-3`, `+0000`, `+02:00`, `CEST`; null when it is no zone. */
function parseZone(text: string): number | null {
  const named = ABBREVIATIONS[text.toLowerCase()];
  if (named !== undefined) return named;
  const match = ZONE.exec(text);
  if (!match) return null;
  const [, name, sign, hours, minutes = '0'] = match;
  if (!sign) return name ? 0 : null;
  const ahead = Number(hours) * 60 + Number(minutes);
  if (ahead > 14 * 60) return null;
  return sign === '-' ? -ahead : ahead;
}
