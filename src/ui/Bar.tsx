export interface BarProps {
  /** From 0 to 1. */
  readonly share: number;
  /** Its height. */
  readonly className: string;
  readonly colour?: string;
}

/** A share as a bar, across the room there is. It is not read out: the words beside it say the same. */
export function Bar({ share, className, colour = 'bg-action' }: BarProps) {
  return (
    <span
      aria-hidden="true"
      className={`forced-line block overflow-hidden rounded-full border border-transparent bg-line ${className}`}
    >
      <span
        className={`keeps-colour block h-full origin-left rounded-full ${colour}`}
        style={{ transform: `scaleX(${share})` }}
      />
    </span>
  );
}
