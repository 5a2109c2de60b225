import { ArrowLeft, PenLine } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'wouter';

import { editRecord } from '../../exports/editRecord.ts';
import type { NotesRecord } from '../../exports/notesRecord.ts';
import { NotesSheet } from '../../features/notes/NotesSheet.tsx';
import { NotesTools } from '../../features/notes/NotesTools.tsx';
import { useNotesRecord } from '../../features/notes/useNotesRecord.ts';
import { LeftOutNotice } from '../../features/report/LeftOutNotice.tsx';
import { ShareButton } from '../../features/report/ShareButton.tsx';
import { SharedState } from '../../features/report/SharedState.tsx';
import { useSharing } from '../../features/report/useSharing.ts';
import type { ReportEdits } from '../../model/session/report.ts';
import { useReportEdits, useStage, useViewer } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useNotesFiles } from './notesFiles.ts';
import type { Place } from './place.ts';
import { SessionFrame } from './SessionFrame.tsx';

/** The notes: what did we agree, what stood out. Facilitators see them as they share them. */
export function NotesPage({ place }: { readonly place: Place }) {
  const t = useMessages('notes', 'report');
  const title = useStage((stage) => stage.title);
  const steers = useViewer().role === 'facilitator';
  const edits = useReportEdits(steers);
  const whole = useNotesRecord();
  usePageTitle(`${t(($) => $.table.toNotes)} · ${title}`);
  return (
    <SessionFrame place={place}>
      <div className="mx-auto flex w-full max-w-5xl flex-col gap-4 px-4 py-6 sm:px-8 print:p-0">
        <p className="print-hidden">
          <Link
            href={place.views.table}
            className="inline-flex min-h-11 items-center gap-1.5 font-semibold text-action hover:underline"
          >
            <ArrowLeft aria-hidden="true" className="size-4.5" />
            {t(($) => $.table.backToTable)}
          </Link>
        </p>
        {!steers && <ForMembers place={place} whole={whole} />}
        {steers && edits === null && <Loading>{t(($) => $.sharing.editor.loading)}</Loading>}
        {steers && edits !== null && <ForFacilitators place={place} whole={whole} edits={edits} />}
      </div>
    </SessionFrame>
  );
}

interface NotesProps {
  readonly place: Place;
  /** All that was published. */
  readonly whole: NotesRecord;
}

function ForMembers({ place, whole }: NotesProps) {
  const t = useMessages('notes', 'report');
  const { kind } = useSharing();
  const shared = kind === 'open' || kind === 'until';
  const word = t(($) => $.notes.file.group);
  const files = useNotesFiles(place);
  return (
    <>
      <NotesTools record={whole} files={files} warning={<LeftOutNotice whole={whole} edits={null} />}>
        <p>{t(($) => $.notesPage.promise)}</p>
        <p>{t(($) => (shared ? $.sharing.ofGroupShared : $.sharing.ofGroup), { word })}</p>
        <SharedState />
      </NotesTools>
      <NotesSheet record={whole} />
    </>
  );
}

function ForFacilitators({ place, whole, edits }: NotesProps & { readonly edits: ReportEdits }) {
  const t = useMessages('notes', 'report');
  const files = useNotesFiles(place);
  const record = useMemo(() => editRecord(whole, edits), [whole, edits]);
  return (
    <>
      <NotesTools
        record={record}
        files={files}
        warning={<LeftOutNotice whole={whole} edits={edits} />}
        more={
          <>
            <Link href={place.views.editNotes} asChild>
              <LinkButton icon={<PenLine aria-hidden="true" />}>{t(($) => $.sharing.edit)}</LinkButton>
            </Link>
            <ShareButton whole={whole} edits={edits} />
          </>
        }
      >
        <p>{t(($) => $.sharing.asShared, { word: t(($) => $.notes.file.group) })}</p>
        <SharedState />
      </NotesTools>
      <NotesSheet record={record} />
    </>
  );
}
