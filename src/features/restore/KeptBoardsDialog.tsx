import { useState } from 'react';
import type { SnapshotId } from '../../model/ids.ts';
import { isBare } from '../../model/board/snapshot.ts';
import { useSession, useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';
import { Notice } from '../../ui/Notice.tsx';
import { KeptBoard } from './KeptBoard.tsx';

interface KeptBoardsDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Puts the board back as it was at a moment that was kept. */
export function KeptBoardsDialog({ open, onClose }: KeptBoardsDialogProps) {
  const t = useMessages('template');
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.keptBoards.title)}>
      {open && <Choosing onClose={onClose} />}
    </Dialog>
  );
}

function Choosing({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages('template');
  const refusalText = useRefusalText();
  const announce = useAnnounce();
  const { busy, refused, ask } = useAsk();
  const snapshots = useStage((stage) => stage.snapshots);
  const session = useSession();
  const [chosen, setChosen] = useState<SnapshotId | null>(null);
  const keep = async () => {
    const { stage, board } = session.store.getState();
    if (stage !== null && isBare(stage, board)) announce(t(($) => $.keptBoards.bare));
    else if (await ask({ type: 'board.snapshot' })) announce(t(($) => $.keptBoards.kept));
  };
  const restore = async () => {
    if (chosen === null || !(await ask({ type: 'board.restore', snapshotId: chosen }))) return;
    onClose();
  };
  return (
    <div className="flex flex-col gap-5">
      <p className="text-muted">{t(($) => $.keptBoards.hint)}</p>
      {snapshots.length === 0 ? (
        <EmptyState title={t(($) => $.keptBoards.none)}>{t(($) => $.keptBoards.noneHint)}</EmptyState>
      ) : (
        <fieldset className="-m-1 flex max-h-[45dvh] flex-col gap-2 overflow-y-auto p-1">
          <legend className="sr-only">{t(($) => $.keptBoards.choose)}</legend>
          {snapshots.toReversed().map((snapshot) => (
            <KeptBoard
              key={snapshot.id}
              snapshot={snapshot}
              chosen={snapshot.id === chosen}
              onChoose={() => setChosen(snapshot.id)}
            />
          ))}
        </fieldset>
      )}
      {chosen !== null && <Notice tone="info">{t(($) => $.keptBoards.what)}</Notice>}
      {refused !== null && (
        <Notice tone="error" live>
          {refusalText(refused)}
        </Notice>
      )}
      <div className="flex flex-wrap justify-end gap-3">
        <Button aria-busy={busy} onClick={() => void keep()}>
          {t(($) => $.keptBoards.keep)}
        </Button>
        <Button
          variant="primary"
          aria-busy={busy}
          unavailable={chosen === null ? t(($) => $.keptBoards.chooseFirst) : undefined}
          onClick={() => void restore()}
        >
          {t(($) => $.keptBoards.restore)}
        </Button>
      </div>
    </div>
  );
}
