import { useMemo } from 'react';

import { buildOutline } from '../../exports/outline/buildOutline.ts';
import { buildRecord } from '../../exports/record.ts';
import { useSessionState, useStage } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import type { NotesFiles } from './notesFiles.ts';
import { NotesBlock } from './NotesBlock.tsx';
import { NotesOpening } from './NotesOpening.tsx';
import { NotesSection } from './NotesSection.tsx';
import { NotesTools } from './NotesTools.tsx';
import { timeZone } from './timeZone.ts';
import { useNow } from './useNow.ts';

/** The notes on one sheet: the same outline as the files, so the same order and the same words. */
export function NotesView({ files }: { readonly files: NotesFiles }) {
  const { locale } = useLocale();
  const stage = useStage((whole) => whole);
  const board = useSessionState((state) => state.board);
  const now = useNow();
  const record = useMemo(() => buildRecord({ stage, board, now }), [stage, board, now]);
  const outline = useMemo(() => buildOutline(record, { locale, timeZone }), [record, locale]);

  return (
    <div className="flex flex-col gap-5">
      <NotesTools record={record} outline={outline} files={files} />
      <article className="paper px-5 py-7 sm:px-12 sm:py-11 print:break-inside-auto print:border-0 print:p-0">
        <NotesOpening outline={outline} />
        {outline.sections.map(({ id, title, blocks }) => (
          <NotesSection key={id} id={id} title={title}>
            {blocks.map((block, index) => (
              // Blocks have no life of their own: the whole outline is made anew.
              <NotesBlock key={index} block={block} />
            ))}
          </NotesSection>
        ))}
      </article>
    </div>
  );
}
