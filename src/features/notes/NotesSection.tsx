import { useId, type ReactNode } from 'react';

import type { SectionId } from '../../exports/outline/outline.ts';

export interface NotesSectionProps {
  readonly id: SectionId;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the notes under its heading. How the notes came about is said more quietly. */
export function NotesSection({ id, title, children }: NotesSectionProps) {
  const headingId = useId();
  const quiet = id === 'about';
  return (
    <section
      aria-labelledby={headingId}
      className={`mt-9 flex flex-col gap-3 print:mt-6 ${quiet ? 'border-t border-line pt-4 text-[0.9375rem] text-muted' : ''}`}
    >
      <h2
        id={headingId}
        className={quiet ? 'font-semibold text-ink' : 'serif text-[1.4rem] leading-tight font-semibold'}
      >
        {title}
      </h2>
      {children}
    </section>
  );
}
