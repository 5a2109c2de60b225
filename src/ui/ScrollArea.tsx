import type { ReactNode } from 'react';

export interface ScrollAreaProps {
  /** What is in it. */
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A part of the page that scrolls by itself, also with the arrow keys. */
export function ScrollArea({ label, className, children }: ScrollAreaProps) {
  return (
    <div
      role="region"
      aria-label={label}
      // Without a stop for Tab in it, nobody could scroll it by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={`overflow-auto print:overflow-visible ${className}`}
    >
      {children}
    </div>
  );
}
