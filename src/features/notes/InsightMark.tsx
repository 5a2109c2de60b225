import { Lightbulb } from 'lucide-react';

/** Says that people marked this. */
export function InsightMark({ children }: { readonly children: string }) {
  return (
    <span className="inline-flex items-center gap-1 rounded-md bg-attention-wash px-1.5 font-sans text-sm font-semibold text-attention">
      <Lightbulb aria-hidden="true" className="size-4" />
      {children}
    </span>
  );
}
