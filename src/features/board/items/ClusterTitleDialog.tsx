import { useState } from 'react';
import { boardLimits } from '../../../model/board/board.ts';
import { useSession, useSessionState } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { TitleTask } from './boardTask.ts';
import { useItemActions } from './useItemActions.ts';

interface ClusterTitleDialogProps {
  readonly task: TitleTask | null;
  readonly onClose: () => void;
}

/** Gives a cluster its title; a new one gets it while it is made. */
export function ClusterTitleDialog({ task, onClose }: ClusterTitleDialogProps) {
  const t = useMessages('board');
  const title = task?.kind === 'group' ? t(($) => $.board.cluster.make) : t(($) => $.board.cluster.rename);
  return (
    <Dialog open={task !== null} onClose={onClose} title={title} size="small">
      {task && <TitleForm task={task} onClose={onClose} />}
    </Dialog>
  );
}

function TitleForm({ task, onClose }: { readonly task: TitleTask; readonly onClose: () => void }) {
  const t = useMessages('board');
  const session = useSession();
  const announce = useAnnounce();
  const actions = useItemActions();
  const clusters = useSessionState(({ board }) => board.clusters);
  const [text, setText] = useState(task.kind === 'title' ? (clusters[task.id]?.title ?? '') : '');
  // One thing alone is a cluster only by its title.
  const needed = task.kind === 'group' && task.ids.length < 2;

  const save = () => {
    if (needed && text.trim() === '') return;
    if (task.kind === 'group') {
      actions.group(task.ids, text.trim());
      task.onDone();
    } else {
      session.board.setClusterTitle(task.id, text.trim());
      announce(
        t(($) => $.board.cluster.renamed),
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
      <TextField
        label={t(($) => $.board.cluster.title)}
        hint={t(($) => $.board.cluster.titleHint)}
        optional={task.kind === 'group' && task.ids.length > 1}
        value={text}
        onChange={setText}
        maxLength={boardLimits.clusterTitleLength}
        autoComplete="off"
      />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.board.cancel)}</Button>
        <Button
          type="submit"
          variant="primary"
          unavailable={needed && text.trim() === '' ? t(($) => $.board.cluster.titleNeeded) : undefined}
        >
          {task.kind === 'group' ? t(($) => $.board.cluster.group) : t(($) => $.board.save)}
        </Button>
      </div>
    </form>
  );
}
