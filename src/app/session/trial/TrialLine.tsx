import type { ReactNode } from 'react';
import { Link } from 'wouter';

interface TrialLineProps {
  readonly children: ReactNode;
  /** The way out; left out where something around the page has it. */
  readonly out?: { readonly href: string; readonly label: string };
}

/** A thin line below the header that says that this is a trial. */
export function TrialLine({ children, out }: TrialLineProps) {
  return (
    <div className="forced-line flex flex-wrap items-center justify-center gap-x-4 border-b border-line bg-attention-wash px-3 text-sm sm:text-[0.9375rem]">
      <p className="py-1.5">{children}</p>
      {out !== undefined && (
        <Link
          href={out.href}
          className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4 sm:min-h-8"
        >
          {out.label}
        </Link>
      )}
    </div>
  );
}
