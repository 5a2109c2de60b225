import { Undo2 } from 'lucide-react';

import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

interface UndoButtonProps {
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

/** Undoes one's own last change of the harvest. */
export function UndoButton({ canUndo, onUndo }: UndoButtonProps) {
  const t = useMessages('board');
  return (
    <Button
      variant="quiet"
      size="small"
      className="-mb-5 -ml-3 self-start"
      icon={<Undo2 aria-hidden="true" />}
      unavailable={canUndo ? undefined : t(($) => $.harvest.nothingToUndo)}
      onClick={onUndo}
    >
      {t(($) => $.board.tools.undo)}
    </Button>
  );
}
