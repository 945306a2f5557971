import { subReasonOf } from '@/lib/domain/opinion-code';
import { SUB_REASONS, type SubReason } from '@/lib/domain/taxonomy';
import type { Selection } from './mirror';
import type { Allowed } from './select';

/** Distinct mentions by the narrower reason they give among the opinions allowed, most given first. */
export function tallySubReasons(
  { mirror, places }: Selection,
  { codes: allowed }: Allowed,
): { readonly subReason: SubReason; readonly n: number }[] {
  const counts = new Int32Array(SUB_REASONS.length);
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    let given = 0;
    const end = mirror.starts[place + 1] ?? 0;
    for (let at = mirror.starts[place] ?? 0; at < end; at += 1) {
      const code = mirror.opinions[at] ?? 0;
      if (allowed[code] === 1 && subReasonOf(code) >= 0) given |= 1 << subReasonOf(code);
    }
    for (let reason = 0; given >> reason > 0; reason += 1) {
      if ((given >> reason) & 1) counts[reason] = (counts[reason] ?? 0) + 1;
    }
  }
  return SUB_REASONS.map((subReason, reason) => ({ subReason, n: counts[reason] ?? 0 }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
}
