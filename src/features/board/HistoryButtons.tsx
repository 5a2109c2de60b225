import { Redo2, Undo2 } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { BoardHistory } from './useHistory.ts';

/** Undo and redo of one's own moves. */
export function HistoryButtons({ history }: { readonly history: BoardHistory }) {
  const t = useMessages('board');
  return (
    <>
      <IconButton
        label={t(($) => $.board.tools.undo)}
        icon={<Undo2 aria-hidden="true" className="size-5" />}
        unavailable={history.canUndo ? undefined : t(($) => $.board.tools.nothingToUndo)}
        onClick={history.undo}
      />
      <IconButton
        label={t(($) => $.board.tools.redo)}
        icon={<Redo2 aria-hidden="true" className="size-5" />}
        unavailable={history.canRedo ? undefined : t(($) => $.board.tools.nothingToRedo)}
        onClick={history.redo}
      />
    </>
  );
}
