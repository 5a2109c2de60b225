import { useId, type ReactNode } from 'react';

/** A part of the notes under its heading. */
export function NotesSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-9 flex flex-col gap-3 print:mt-6">
      <h2 id={id} className="serif text-[1.4rem] leading-tight font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
