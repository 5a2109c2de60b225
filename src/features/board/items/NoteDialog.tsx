import { useState } from 'react';
import { newNoteId, type NoteId } from '../../../model/ids.ts';
import { boardLimits } from '../../../model/board/board.ts';
import { rebase } from '../../../model/session/sharedText.ts';
import { useSession, useSessionState } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { NoteTask } from './boardTask.ts';

interface NoteDialogProps {
  readonly task: NoteTask | null;
  readonly onClose: () => void;
}

/** Writes a loose note, or changes one. */
export function NoteDialog({ task, onClose }: NoteDialogProps) {
  const t = useMessages('board');
  const title = task?.kind === 'note' ? t(($) => $.board.note.change) : t(($) => $.board.note.new);
  return (
    <Dialog open={task !== null} onClose={onClose} title={title} size="small">
      {task && <NoteForm task={task} onClose={onClose} />}
    </Dialog>
  );
}

function NoteForm({ task, onClose }: { readonly task: NoteTask; readonly onClose: () => void }) {
  const t = useMessages('board');
  const session = useSession();
  const announce = useAnnounce();
  const notes = useSessionState(({ board }) => board.notes);
  const id: NoteId | null = task.kind === 'note' ? task.id : null;
  const now = id !== null && Object.hasOwn(notes, id) ? notes[id] : undefined;
  /** The text as it was when one began to change it. */
  const [shown] = useState(now?.text ?? '');
  const [first] = useState(now?.at);
  const [text, setText] = useState(shown);
  const gone = id !== null && now === undefined;
  const tooLong = text.length > boardLimits.noteTextLength;
  const empty = text.trim() === '';

  const save = () => {
    if (tooLong || empty) return;
    if (id !== null && now !== undefined) {
      session.board.setNoteText(id, rebase(shown, text, now.text));
      announce(
        t(($) => $.board.note.changed),
        'quiet',
      );
    } else {
      const spot = task.kind === 'new-note' ? task.spot() : first;
      session.board.addNote(newNoteId(session.random), text.trim(), spot ?? { x: 0, y: 0, zone: null });
      announce(
        t(($) => $.board.note.added),
        'quiet',
      );
    }
    onClose();
  };

  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {gone && (
        <Notice tone="warning" live>
          {t(($) => $.board.note.gone)}
        </Notice>
      )}
      <TextArea
        label={t(($) => $.board.note.text)}
        hint={t(($) => $.board.note.hint)}
        value={text}
        onChange={setText}
        limit={boardLimits.noteTextLength}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        }}
      />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.board.cancel)}</Button>
        <Button
          type="submit"
          variant="primary"
          unavailable={empty ? t(($) => $.board.note.empty) : undefined}
        >
          {task.kind === 'note' ? t(($) => $.board.save) : t(($) => $.board.note.lay)}
        </Button>
      </div>
    </form>
  );
}
