import { clsx } from 'clsx';
import { isLeftOver, type LeftOver } from '@/lib/charts/prepare-shares';
import type { Share } from '@/lib/domain/question';
import type { Driver } from '@/lib/domain/taxonomy';

const WHOLE = 100;

interface Props {
  readonly share: Share;
  readonly driver: Driver | LeftOver | 'all';
  /** Value (0–1) at the right end. */
  readonly top: number;
  readonly ticks?: readonly number[];
  readonly thick?: boolean;
  /** The same share in the compared range, marked by a diamond. */
  readonly before?: Share | null | undefined;
}

/**
 * One bar with its 95 % interval, drawn on the server: lengths are percentages, so it fits any width. Where there are
 * too few to tell nothing is drawn.
 * Figures stand beside it in text; the picture itself is hidden from readers of the screen.
 */
export function ShareBar({ share, driver, top, ticks = [], thick = false, before }: Props) {
  const at = (value: number) => `${Math.round((Math.min(value, top) / top) * WHOLE * 100) / 100}%`;
  const low = share.low ?? 0;
  const high = share.high ?? 0;
  return (
    <svg
      aria-hidden="true"
      className={clsx(
        'block w-full overflow-visible',
        thick ? 'h-9' : 'h-6',
        `driver-${driver === 'all' ? 'unexplained' : driver}`,
      )}
    >
      {ticks.map((tick) => (
        <line key={tick} x1={at(tick)} x2={at(tick)} y1="0" y2="100%" className="stroke-line" strokeWidth="1" />
      ))}
      {share.value === null || share.tooFew ? null : (
        <>
          <rect
            x="0"
            y="22%"
            width={at(share.value)}
            height="56%"
            rx="3"
            className={clsx('fill-driver', isLeftOver(driver) && 'opacity-50')}
          />
          <g className="stroke-ink" strokeWidth="1.5" strokeLinecap="round">
            <line x1={at(low)} x2={at(high)} y1="50%" y2="50%" />
            <line x1={at(low)} x2={at(low)} y1="36%" y2="64%" />
            <line x1={at(high)} x2={at(high)} y1="36%" y2="64%" />
          </g>
        </>
      )}
      {typeof before?.value === 'number' && !before.tooFew && !share.tooFew ? (
        <svg x={at(before.value)} y="50%" overflow="visible">
          <rect
            x="-4"
            y="-4"
            width="8"
            height="8"
            transform="rotate(45)"
            className="fill-surface stroke-ink"
            strokeWidth="1.5"
          />
        </svg>
      ) : null}
    </svg>
  );
}
