import { useMemo } from 'react';

import type { NotesRecord } from '../../exports/notesRecord.ts';
import { buildOutline } from '../../exports/outline/buildOutline.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { NotesBlock } from './NotesBlock.tsx';
import { NotesOpening } from './NotesOpening.tsx';
import { NotesSection } from './NotesSection.tsx';

export interface NotesSheetProps {
  readonly record: NotesRecord;
  /** Whether its title is the title of the page; if not, a heading has come before it. */
  readonly isPage?: boolean;
}

/** The notes on one sheet: the same outline as the files, so the same order and the same words. */
export function NotesSheet({ record, isPage = true }: NotesSheetProps) {
  const { locale } = useLocale();
  const outline = useMemo(() => buildOutline(record, locale), [record, locale]);
  return (
    <article className="paper px-5 py-7 sm:px-12 sm:py-11 print:break-inside-auto print:border-0 print:p-0">
      <NotesOpening outline={outline} isPage={isPage} />
      {outline.sections.map(({ id, title, blocks }) => (
        <NotesSection key={id} id={id} title={title}>
          {blocks.map((block, index) => (
            // Blocks have no life of their own: the whole outline is made anew.
            <NotesBlock key={index} block={block} />
          ))}
        </NotesSection>
      ))}
    </article>
  );
}
