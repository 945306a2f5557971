/** A stem and its three roots. */
export function Logo({ className }: { readonly className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
    >
      <path d="M12 3v18" />
      <path d="M12 8c0 5-6 4-6 11" />
      <path d="M12 8c0 5 6 4 6 11" />
      <path d="M7 3h10" />
    </svg>
  );
}
