import { useMemo, useState, type ReactNode } from 'react';

import { glossary } from '../../../decks/glossary/glossary.ts';
import type { Locale } from '../../model/deck.ts';
import { folded } from '../../model/findTerms.ts';
import type { Term } from '../../model/terms.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TextField } from '../../ui/TextField.tsx';
import { Meaning } from './TermDialog.tsx';

interface GlossaryListProps {
  readonly headingLevel: 2 | 3;
  /** The word that the address names. */
  readonly at?: string;
  /** What one can do with a word. */
  readonly renderTools?: (term: Term) => ReactNode;
}

function termsWith(words: string, locale: Locale): readonly Term[] {
  const parts = folded(words).split(/\s+/u).filter(Boolean);
  return glossary
    .filter(({ term, text, forms }) => {
      const all = folded([term[locale], text[locale], ...forms[locale]].join(' '));
      return parts.every((part) => all.includes(part));
    })
    .toSorted((a, b) => a.term[locale].localeCompare(b.term[locale], locale));
}

/** All words that the glossary explains, from A to Z, with a field to search them. */
export function GlossaryList({ headingLevel, at, renderTools }: GlossaryListProps) {
  const t = useMessages('terms');
  const { locale } = useLocale();
  const [words, setWords] = useState('');
  const found = useMemo(() => termsWith(words, locale), [words, locale]);
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="flex flex-col gap-5">
      <search className="flex flex-wrap items-end gap-x-5 gap-y-2">
        <div className="w-full max-w-md">
          <TextField
            type="search"
            label={t(($) => $.terms.search)}
            value={words}
            onChange={setWords}
            autoComplete="off"
          />
        </div>
        <p role="status" className="flex min-h-11 items-center text-muted">
          {t(($) => $.terms.found, { count: found.length })}
        </p>
      </search>
      {found.length === 0 && (
        <EmptyState title={t(($) => $.terms.nothing)}>{t(($) => $.terms.nothingHint)}</EmptyState>
      )}
      <ul className="flex flex-col">
        {found.map((term) => (
          <li
            key={term.id}
            id={term.id}
            tabIndex={-1}
            data-here={at === term.id || undefined}
            className="-mx-3 flex scroll-mt-4 flex-col gap-1.5 border-t border-line px-3 py-3 data-here:rounded-card data-here:bg-action-wash"
          >
            <Heading className="serif text-xl font-semibold">
              {renderTools === undefined ? (
                <a href={`#${term.id}`} className="inline-flex min-h-11 items-center hover:underline">
                  {term.term[locale]}
                </a>
              ) : (
                term.term[locale]
              )}
            </Heading>
            <Meaning term={term} />
            {renderTools?.(term)}
          </li>
        ))}
      </ul>
    </div>
  );
}
