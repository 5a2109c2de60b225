import { useId, type ReactNode } from 'react';

export interface HarvestSectionProps {
  readonly title: string;
  readonly empty: string | null;
  readonly children?: ReactNode;
}

export function HarvestSection({ title, empty, children }: HarvestSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2.5">
      <h2 id={id} className="serif text-xl font-semibold">
        {title}
      </h2>
      {empty !== null && <p className="zone px-4 py-3 text-muted">{empty}</p>}
      {children}
    </section>
  );
}
