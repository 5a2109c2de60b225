import { Undo2 } from 'lucide-react';
import { useCallback } from 'react';

import { whyClosed } from '../../model/access/boardParts.ts';
import { useSession, useSessionState, useStage, useViewer } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { actOnUndoKeys } from '../../ui/undoKeys.ts';
import { useSaidHistory } from '../../ui/useSaidHistory.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { HarvestList } from './HarvestList.tsx';
import { InsightList } from './InsightList.tsx';
import { Minutes } from './Minutes.tsx';

/** The harvest of a session: actions, agreements, insights and shared notes. */
export function HarvestPanel() {
  const t = useMessages('board');
  const { id } = useViewer();
  const reason = useStage((stage) => whyClosed('harvest', id, stage));
  const canWrite = reason === null;
  // Undoes one's own changes of the harvest; nothing of others, and nothing on the board, which may be out of sight.
  const session = useSession();
  const canUndo = useSessionState(() => session.board.harvestHistory().canUndo());
  const { undo, redo } = useSaidHistory(
    useCallback(() => session.board.harvestHistory(), [session]),
    t(($) => $.harvest.undone),
    t(($) => $.harvest.redone),
  );
  return (
    // The keys come from what is inside; the box itself cannot be focused.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="flex flex-col gap-7" onKeyDown={(event) => actOnUndoKeys(event, undo, redo)}>
      {reason === null ? (
        <Button
          variant="quiet"
          size="small"
          className="-mb-5 -ml-3 self-start"
          icon={<Undo2 aria-hidden="true" />}
          unavailable={canUndo ? undefined : t(($) => $.harvest.nothingToUndo)}
          onClick={undo}
        >
          {t(($) => $.harvest.undo)}
        </Button>
      ) : (
        <Notice>{t(($) => $.harvest.readOnly[reason])}</Notice>
      )}
      <HarvestList kind="action" canWrite={canWrite} />
      <HarvestList kind="agreement" canWrite={canWrite} />
      <InsightList canWrite={canWrite} />
      <Minutes canWrite={canWrite} />
    </div>
  );
}
