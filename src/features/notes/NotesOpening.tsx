import { FilePen } from 'lucide-react';

import type { Outline } from '../../exports/outline/outline.ts';

/** What session this was, whether the notes can still change, and the session in figures. */
export function NotesOpening({ outline, isPage }: { readonly outline: Outline; readonly isPage: boolean }) {
  const Heading = isPage ? 'h1' : 'h2';
  const { title, subtitle, draft, facts } = outline;
  return (
    <header className="flex flex-col gap-1">
      <p dir="auto" className="text-muted">
        {subtitle}
      </p>
      <Heading
        dir="auto"
        tabIndex={-1}
        className="serif text-3xl leading-tight font-semibold wrap-anywhere sm:text-4xl"
      >
        {title}
      </Heading>
      {draft !== null && (
        <p className="mt-3 flex items-start gap-2.5 self-start rounded-control border-2 border-dashed border-attention px-3.5 py-2 text-attention">
          <FilePen aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
          <span>
            <strong className="font-semibold">{draft.label}.</strong> {draft.hint}
          </span>
        </p>
      )}
      <dl className="mt-5 flex flex-wrap gap-x-8 gap-y-4">
        {facts.map(({ value, label }) => (
          <div key={label} className="flex flex-col-reverse">
            <dt className="text-[0.9375rem] text-muted">{label}</dt>
            <dd className="serif tabular text-3xl leading-tight font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
