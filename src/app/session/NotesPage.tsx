import { PenLine } from 'lucide-react';
import { useMemo } from 'react';

import { editRecord } from '../../exports/editRecord.ts';
import type { NotesRecord } from '../../exports/notesRecord.ts';
import { FollowUpReminder } from '../../features/followUp/FollowUpReminder.tsx';
import { NotesSheet } from '../../features/notes/NotesSheet.tsx';
import { NotesTools } from '../../features/notes/NotesTools.tsx';
import { useNotesRecord } from '../../features/notes/useNotesRecord.ts';
import { LeftOutNotice } from '../../features/report/LeftOutNotice.tsx';
import { ShareButton } from '../../features/report/ShareButton.tsx';
import { SharedState } from '../../features/report/SharedState.tsx';
import { useSharing } from '../../features/report/useSharing.ts';
import type { HarvestId } from '../../model/ids.ts';
import type { ReportEdits } from '../../model/session/report.ts';
import { boardOf } from '../../session/boardOf.ts';
import {
  serverNow,
  useReportEdits,
  useSession,
  useSessionState,
  useStage,
  useViewer,
} from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { BackLink } from '../BackLink.tsx';
import { followUpLink } from './followUpLink.ts';
import { useNotesFiles } from './notesFiles.ts';
import type { SessionLinks } from './sessionLinks.ts';
import { SessionFrame } from './SessionFrame.tsx';
import { useViewTitle } from './useViewTitle.ts';

/** The notes: what did we agree, what stood out. Facilitators see them as they share them. */
export function NotesPage({ links }: { readonly links: SessionLinks }) {
  const t = useMessages('notes', 'report');
  const steers = useViewer().role === 'facilitator';
  const edits = useReportEdits(steers);
  const whole = useNotesRecord();
  useViewTitle(t(($) => $.table.toNotes));
  return (
    <SessionFrame links={links}>
      <div className="mx-auto flex w-full max-w-5xl flex-col gap-4 px-4 py-6 sm:px-8 print:p-0">
        <p className="print-hidden">
          <BackLink href={links.views.table}>{t(($) => $.table.backToTable)}</BackLink>
        </p>
        {steers && edits === null ? (
          <Loading>{t(($) => $.sharing.editor.loading)}</Loading>
        ) : (
          <Notes links={links} whole={whole} edits={edits} />
        )}
      </div>
    </SessionFrame>
  );
}

interface NotesProps {
  readonly links: SessionLinks;
  /** Everything that was published. */
  readonly whole: NotesRecord;
  /** Null for members, who see everything. */
  readonly edits: ReportEdits | null;
}

function Notes({ links, whole, edits }: NotesProps) {
  const t = useMessages('notes', 'report');
  const { kind } = useSharing();
  const shared = kind === 'open' || kind === 'until';
  const word = t(($) => $.notes.file.group);
  const files = useNotesFiles(links);
  const record = useMemo(() => (edits === null ? whole : editRecord(whole, edits)), [whole, edits]);
  const session = useSession();
  const closed = useStage(({ phase }) => phase === 'closed');
  const harvest = useSessionState(({ board }) => board.harvest);
  /** On the board as long as that can be written, so that everybody has it; then in the report. */
  const giveDay = (id: HarvestId, day: string) => {
    const item = harvest.find((one) => one.id === id);
    if (closed || item === undefined)
      session.report.correct(`${id}/when`, { text: day, of: item?.when ?? '', at: serverNow(session) });
    else boardOf(session).setHarvest(id, 'when', day);
  };
  return (
    <>
      <NotesTools
        record={record}
        files={files}
        onDay={edits === null ? undefined : giveDay}
        warning={<LeftOutNotice whole={whole} edits={edits} />}
        more={
          edits && (
            <>
              <LinkButton href={links.views.editNotes} icon={<PenLine aria-hidden="true" />}>
                {t(($) => $.sharing.edit)}
              </LinkButton>
              <ShareButton whole={whole} edits={edits} />
            </>
          )
        }
      >
        {edits === null ? (
          <>
            <p>{t(($) => $.notesPage.promise)}</p>
            <p>{t(($) => (shared ? $.sharing.ofGroupShared : $.sharing.ofGroup), { word })}</p>
          </>
        ) : (
          <p>{t(($) => $.sharing.asShared, { word })}</p>
        )}
        <SharedState />
      </NotesTools>
      <NotesSheet record={record} />
      {closed && links.holder !== null && (
        <FollowUpReminder link={location.origin + followUpLink(links.holder.sessionId)} />
      )}
    </>
  );
}
