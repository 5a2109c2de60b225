import { Undo2 } from 'lucide-react';

import { useSession, useSessionState } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

/** Undoes one's own last change, here or on the board; never another's. */
export function UndoButton() {
  const session = useSession();
  const t = useMessages('board');
  const announce = useAnnounce();
  const canUndo = useSessionState((state) => state.canUndo);
  return (
    <Button
      variant="quiet"
      size="small"
      className="-mb-5 -ml-3 self-start"
      icon={<Undo2 aria-hidden="true" />}
      unavailable={canUndo ? undefined : t(($) => $.harvest.nothingToUndo)}
      onClick={() => {
        session.board.undo();
        announce(
          t(($) => $.harvest.undone),
          'quiet',
        );
      }}
    >
      {t(($) => $.harvest.undo)}
    </Button>
  );
}
