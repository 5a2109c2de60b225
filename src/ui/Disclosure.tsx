import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Whether it is open, where somebody else may open it. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
}

/** What may stay folded: the browser's own <details>. */
export function Disclosure({ summary, children, open, onToggle }: DisclosureProps) {
  return (
    <details
      className="group/disclosure"
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className="-mx-1 inline-flex min-h-11 list-none items-center gap-1.5 rounded-lg px-1 font-semibold text-action hover:underline [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden="true"
          className="size-4.5 shrink-0 transition-transform group-open/disclosure:rotate-90"
        />
        {summary}
      </summary>
      <div className="pt-1 pb-2">{children}</div>
    </details>
  );
}
