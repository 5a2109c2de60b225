import { useState } from 'react';

import { findTerm } from '../../../../decks/glossary/glossary.ts';
import type { TermId } from '../../../model/terms.ts';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { sourceNames, SourceSign, type SourceName } from '../../../ui/SourceSign.tsx';

interface SourceTermsProps {
  readonly label: string;
  readonly sources?: readonly SourceName[];
}

/** The term that explains a knowledge source. */
export const termOfSource: Readonly<Record<SourceName, TermId>> = {
  experience: 'ervaringskennis',
  professional: 'professionele-kennis',
  scientific: 'wetenschappelijke-kennis',
};

/** The knowledge sources by name; a press says what one of them means. */
export function SourceTerms({ label, sources = sourceNames }: SourceTermsProps) {
  const { locale } = useLocale();
  const [open, setOpen] = useState<SourceName | null>(null);
  return (
    <div className="flex flex-col gap-1.5">
      <div role="group" aria-label={label} className="flex flex-wrap items-center gap-2">
        <span aria-hidden="true" className="text-sm text-muted">
          {label}
        </span>
        {sources.map((source) => (
          <button
            key={source}
            type="button"
            aria-expanded={open === source}
            onClick={() => setOpen(open === source ? null : source)}
            className="inline-flex min-h-11 items-center rounded-control border border-line bg-paper px-3 text-[0.9375rem] font-semibold underline decoration-dotted underline-offset-4 hover:bg-action-wash aria-expanded:border-ink"
          >
            <SourceSign source={source} word="full" />
          </button>
        ))}
      </div>
      <p role="status" className="max-w-2xl leading-relaxed empty:hidden">
        {open && findTerm(termOfSource[open])?.text[locale]}
      </p>
    </div>
  );
}
