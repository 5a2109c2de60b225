import { useState, type ReactNode } from 'react';
import { boardLimits } from '../../../model/board/board.ts';
import { newNoteId } from '../../../model/ids.ts';
import { asHeading, misleads } from '../../../model/session/names.ts';
import { rebase } from '../../../model/session/sharedText.ts';
import { boardOf } from '../../../session/boardOf.ts';
import { useSession, useSessionState } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { NoteTask, TitleTask } from './boardTask.ts';
import { useItemActions } from './useItemActions.ts';

interface TaskFormProps<Task> {
  readonly task: Task;
  readonly onClose: () => void;
}

/** Gives a cluster its title; a new one gets it while it is made. */
export function TitleForm({ task, onClose }: TaskFormProps<TitleTask>) {
  const t = useMessages('board');
  const session = useSession();
  const announce = useAnnounce();
  const actions = useItemActions();
  const clusters = useSessionState(({ board }) => board.clusters);
  const now = task.kind === 'title' ? clusters[task.id]?.title : undefined;
  const gone = task.kind === 'title' && now === undefined;
  /** The title as it was when one began to change it. */
  const [shown, setShown] = useState(now ?? '');
  const [text, setText] = useState(shown);
  // One thing alone is a cluster only by its title.
  const needed = task.kind === 'group' && task.ids.length < 2;
  const title = asHeading(text);
  const save = () => {
    if (task.kind === 'group') {
      actions.group(task.ids, title);
      task.onDone();
    } else {
      const merged = rebase(shown, title, now ?? '');
      if (merged.length > boardLimits.clusterTitleLength) {
        // Together they are too long: both are in the field, to make one of.
        setShown(now ?? '');
        return setText(merged);
      }
      boardOf(session).setClusterTitle(task.id, merged, now);
      const said = t(($) => $.board.cluster.renamed);
      announce(said, 'quiet');
    }
    return onClose();
  };
  return (
    <SmallForm
      label={task.kind === 'group' ? t(($) => $.board.cluster.group) : t(($) => $.board.save)}
      unavailable={
        gone
          ? t(($) => $.board.cluster.gone)
          : misleads(title)
            ? t(($) => $.board.cluster.titleSigns)
            : needed && title === ''
              ? t(($) => $.board.cluster.titleNeeded)
              : title.length > boardLimits.clusterTitleLength
                ? t(($) => $.board.cluster.titleTooLong, { most: boardLimits.clusterTitleLength })
                : undefined
      }
      onSave={save}
      onClose={onClose}
    >
      {gone && (
        <Notice tone="warning" live>
          {t(($) => $.board.cluster.gone)}
        </Notice>
      )}
      <TextField
        label={t(($) => $.board.cluster.title)}
        hint={t(($) => $.board.cluster.titleHint)}
        optional={task.kind === 'group' && !needed}
        value={text}
        onChange={setText}
        error={
          title.length > boardLimits.clusterTitleLength
            ? t(($) => $.board.cluster.titleTooLong, { most: boardLimits.clusterTitleLength })
            : undefined
        }
        autoComplete="off"
      />
    </SmallForm>
  );
}

/** Writes a loose note, or changes one. */
export function NoteForm({ task, onClose }: TaskFormProps<NoteTask>) {
  const t = useMessages('board');
  const session = useSession();
  const announce = useAnnounce();
  const notes = useSessionState(({ board }) => board.notes);
  const id = task.kind === 'note' ? task.id : null;
  const now = id !== null && Object.hasOwn(notes, id) ? notes[id] : undefined;
  /** The note as it was when one began to change it. */
  const [first, setFirst] = useState(now);
  const shown = first?.text ?? '';
  const [text, setText] = useState(shown);
  const empty = text.trim() === '';

  const save = () => {
    if (empty || text.length > boardLimits.noteTextLength) return undefined;
    if (id !== null && now !== undefined) {
      const merged = rebase(shown, text, now.text);
      if (merged.length > boardLimits.noteTextLength) {
        // Together they are too long: both are in the field, to make one of.
        setFirst(now);
        return setText(merged);
      }
      boardOf(session).setNoteText(id, merged, now.text);
    } else {
      const spot = task.kind === 'new-note' ? task.spot() : first?.at;
      boardOf(session).addNote(newNoteId(session.random), text.trim(), spot ?? { x: 0, y: 0, zone: null });
    }
    announce(now === undefined ? t(($) => $.board.note.added) : t(($) => $.board.note.changed), 'quiet');
    return onClose();
  };

  return (
    <SmallForm
      label={task.kind === 'note' ? t(($) => $.board.save) : t(($) => $.board.note.lay)}
      unavailable={empty ? t(($) => $.board.note.empty) : undefined}
      onSave={save}
      onClose={onClose}
    >
      {id !== null && now === undefined && (
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
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing)
            save();
        }}
      />
    </SmallForm>
  );
}

interface SmallFormProps {
  /** What saving is called here. */
  readonly label: string;
  /** Why it cannot be saved now. */
  readonly unavailable: string | undefined;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function SmallForm({ label, unavailable, onSave, onClose, children }: SmallFormProps) {
  const t = useMessages('board');
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (unavailable === undefined) onSave();
      }}
    >
      {children}
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.board.cancel)}</Button>
        <Button type="submit" variant="primary" unavailable={unavailable}>
          {label}
        </Button>
      </div>
    </form>
  );
}
