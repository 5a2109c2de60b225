import { Presentation } from 'lucide-react';
import { useEffect, useState } from 'react';

import { findTerm } from '../../../decks/glossary/glossary.ts';
import type { TermId } from '../../model/terms.ts';
import { useAnnounceQuietly } from '../../ui/announce.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TermDialog } from './TermDialog.tsx';

/** The word that is on the big screen, in a line: a press says what it means. */
export function TermLine({ termId }: { readonly termId: TermId }) {
  const t = useMessages('terms');
  const { locale } = useLocale();
  const [open, setOpen] = useState(false);
  const term = findTerm(termId);
  useSaid(termId);
  if (term === undefined) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <Presentation aria-hidden="true" className="size-5 shrink-0 text-muted" />
      <span className="text-muted">{t(($) => $.terms.onScreen)}</span>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="min-h-11 min-w-11 rounded-lg px-1 text-left font-semibold underline decoration-dotted underline-offset-4 hover:bg-action-wash"
      >
        {term.term[locale]}
      </button>
      <TermDialog term={term} open={open} onClose={() => setOpen(false)} />
    </div>
  );
}

/** Has it read out what comes on the screens. */
export function useSaid(termId: TermId): void {
  const t = useMessages('terms');
  const { locale } = useLocale();
  const announceQuietly = useAnnounceQuietly();
  const term = findTerm(termId);
  const said = term && t(($) => $.terms.said, { term: term.term[locale], text: term.text[locale] });
  useEffect(() => {
    if (said !== undefined) announceQuietly(said);
  }, [said, announceQuietly]);
}
