import { FilePen } from 'lucide-react';
import { useId, useMemo } from 'react';

import { printCss } from '../../exports/printCss.ts';
import type { NotesRecord } from '../../exports/notesRecord.ts';
import { buildOutline } from '../../exports/outline/buildOutline.ts';
import type { Block, Outline, Section } from '../../exports/outline/outline.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useStyle } from '../../ui/useStyle.ts';
import { TermsIn } from '../glossary/TermsIn.tsx';
import { NotesBlock } from './NotesBlock.tsx';

export interface NotesSheetProps {
  readonly record: NotesRecord;
  /** Whether its title is the title of the page; if not, a heading has come before it. */
  readonly isPage?: boolean;
}

/** The notes on one sheet: the same outline as the files, so the same order and the same words. */
export function NotesSheet({ record, isPage = true }: NotesSheetProps) {
  const { locale } = useLocale();
  useStyle(printCss);
  const outline = useMemo(() => buildOutline(record, locale), [record, locale]);
  const texts = useMemo(
    () =>
      outline.sections
        .flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOf)])
        .filter((text) => text !== null),
    [outline],
  );
  return (
    <article className="paper px-5 py-7 sm:px-12 sm:py-11 print:break-inside-auto print:border-0 print:p-0">
      <NotesOpening outline={outline} isPage={isPage} />
      {outline.sections.map((section) => (
        <NotesSection key={section.id} {...section} />
      ))}
      <div className="print-hidden mt-9">
        <TermsIn texts={texts} last />
      </div>
    </article>
  );
}

/** What people read in a block. */
function textsOf(block: Block): readonly (string | null)[] {
  switch (block.type) {
    case 'text':
    case 'heading':
      return [block.text];
    case 'card':
      return [block.card.question];
    case 'group':
      return [block.title];
    case 'list':
      return block.entries.flatMap(({ card, text }) => [card?.question ?? null, text]);
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    case 'picture':
      return [];
  }
}

/** Which session this was, whether the notes can still change, and the session in figures. */
function NotesOpening({ outline, isPage }: { readonly outline: Outline; readonly isPage: boolean }) {
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

/** A part of the notes under its heading. How the notes came about is said more quietly. */
function NotesSection({ id, title, blocks }: Section) {
  const headingId = useId();
  const quiet = id === 'about';
  return (
    <section
      aria-labelledby={headingId}
      className={`mt-9 space-y-3 print:mt-5 ${quiet ? 'border-t border-line pt-4 text-[0.9375rem] text-muted' : ''}`}
    >
      <h2
        id={headingId}
        className={quiet ? 'font-semibold text-ink' : 'serif text-[1.4rem] leading-tight font-semibold'}
      >
        {title}
      </h2>
      {blocks.map((block, index) => (
        // The whole outline is made anew every time, so blocks need no key of their own.
        <NotesBlock key={index} block={block} />
      ))}
    </section>
  );
}
