interface Props {
  readonly label: string;
  /** 0–1; null while nothing can be told. */
  readonly value: number | null;
  readonly text: string;
}

/** How far something has come. */
export function Meter({ label, value, text }: Props) {
  const percent = value === null ? undefined : Math.round(Math.min(1, value) * 100);
  return (
    <div>
      <progress className="sr-only" aria-label={label} max={100} value={percent} aria-valuetext={text} />
      <svg aria-hidden="true" className="block h-2 w-full overflow-hidden rounded-full">
        <rect width="100%" height="100%" className="fill-hover" />
        <rect width={`${percent ?? 8}%`} height="100%" rx="4" className="fill-accent" />
      </svg>
    </div>
  );
}
