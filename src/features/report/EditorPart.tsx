import { useId, type ReactNode } from 'react';

interface EditorPartProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A part of the editor under its heading. */
export function EditorPart({ title, hint, children }: EditorPartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <div>
        <h2 id={id} className="serif text-xl leading-tight font-semibold">
          {title}
        </h2>
        {hint !== undefined && <p className="mt-1 text-[0.9375rem] text-muted">{hint}</p>}
      </div>
      {children}
    </section>
  );
}
