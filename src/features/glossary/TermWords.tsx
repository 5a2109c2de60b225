import { useMemo, useState } from 'react';

import { glossary } from '../../../decks/glossary/glossary.ts';
import { findTerms } from '../../model/findTerms.ts';
import type { Term, TermId } from '../../model/terms.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TermDialog } from './TermDialog.tsx';

export interface TermWordsProps {
  readonly texts: readonly string[];
  /** Words that are explained beside it. */
  readonly except?: readonly TermId[];
  /** They take one line, which scrolls where it is too long. */
  readonly oneLine?: boolean;
}

/** The words in some texts that the glossary explains. A press says what one means. */
export function TermWords({ texts, except = [], oneLine = false }: TermWordsProps) {
  const t = useMessages('terms');
  const { locale } = useLocale();
  const text = texts.join('\n');
  const all = useMemo(() => findTerms(text, glossary, locale), [text, locale]);
  const found = all.filter(({ id }) => !except.includes(id));
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Term | null>(null);
  if (found.length === 0) return null;
  return (
    <div
      role="group"
      aria-label={t(($) => $.terms.explained)}
      className={`print-hidden flex items-center text-[0.9375rem] text-muted ${oneLine ? '-m-1.5 -ml-2.5 overflow-x-auto p-1.5 [scrollbar-width:none] *:shrink-0' : '-ml-1 flex-wrap'}`}
    >
      <span aria-hidden="true" className="pl-1">
        {t(($) => $.terms.words)}
      </span>
      {found.map((term) => (
        <button
          key={term.id}
          type="button"
          aria-haspopup="dialog"
          onClick={() => {
            setChosen(term);
            setOpen(true);
          }}
          className="min-h-11 min-w-11 rounded-lg px-2 font-semibold text-ink underline decoration-dotted underline-offset-4 hover:bg-action-wash"
        >
          {term.term[locale]}
        </button>
      ))}
      {/* It stays on the page, closed: then the browser gives the focus back. */}
      {chosen !== null && <TermDialog term={chosen} open={open} onClose={() => setOpen(false)} />}
    </div>
  );
}
