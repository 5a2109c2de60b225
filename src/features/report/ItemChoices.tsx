/** Single things that can be left out of the report. */
import type { NotesRecord } from '../../exports/notesRecord.ts';
import type { LeavableId, ReportEdits } from '../../model/session/report.ts';
import { serverNow, useSession } from '../../session/hooks.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { QuietCheck } from '../../ui/QuietCheck.tsx';
import { shortened } from '../../model/shortened.ts';
import { EditorPart } from './EditorPart.tsx';
import type { ChoicesProps } from './ReportChoices.tsx';

interface ItemCheckProps {
  readonly id: LeavableId;
  readonly edits: ReportEdits;
  /** Left out where what it is about stands above it. */
  readonly label?: string;
}

/** Whether one thing is in the report. */
export function ItemCheck({ id, edits, label }: ItemCheckProps) {
  const t = useMessages('report');
  const session = useSession();
  return (
    <QuietCheck
      label={label ?? t(($) => $.sharing.editor.inReport)}
      checked={!Object.hasOwn(edits.withoutItems, id)}
      onChange={(shown) => session.report.setItem(id, shown, serverNow(session))}
    />
  );
}

interface AnswerChoicesProps {
  readonly answers: NotesRecord['discussed'][number]['answers'];
  readonly edits: ReportEdits;
}

/** Which answers of a card go into the report. */
export function AnswerChoices({ answers, edits }: AnswerChoicesProps) {
  const t = useMessages('report');
  if (answers.length === 0) return null;
  return (
    <Disclosure summary={t(($) => $.sharing.editor.perAnswer)}>
      <ul>
        {answers.map(({ id, text }) => (
          <li key={id} dir="auto" className="wrap-anywhere">
            <ItemCheck id={id} edits={edits} label={shortened(text, 200)} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Which votes go into the report. */
export function VoteChoices({ whole, edits }: ChoicesProps) {
  const t = useMessages('notes', 'report');
  if (whole.votes.length === 0) return null;
  return (
    <EditorPart title={t(($) => $.sharing.editor.votes)}>
      <ul>
        {whole.votes.map(({ id, question, over }) => (
          <li key={id} dir="auto" className="wrap-anywhere">
            <ItemCheck id={id} edits={edits} label={question || t(($) => $.notes.votes[over])} />
          </li>
        ))}
      </ul>
    </EditorPart>
  );
}
