import { whyClosed } from '../../model/access/boardParts.ts';
import { useStage, useViewer } from '../../session/hooks.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { actOnUndoKeys } from '../../ui/undoKeys.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { HarvestList } from './HarvestList.tsx';
import { InsightList } from './InsightList.tsx';
import { Minutes } from './Minutes.tsx';
import { UndoButton } from './UndoButton.tsx';
import { useHarvestHistory } from './useHarvestHistory.ts';

/** What the session yields: actions, agreements, insights and shared notes. */
export function HarvestPanel() {
  const t = useMessages('board');
  const { id } = useViewer();
  const reason = useStage((stage) => whyClosed('harvest', id, stage));
  const canWrite = reason === null;
  const { canUndo, undo, redo } = useHarvestHistory();
  return (
    // The keys come from what is inside; the box itself cannot be focused.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="flex flex-col gap-7" onKeyDown={(event) => actOnUndoKeys(event, undo, redo)}>
      {reason === null ? (
        <UndoButton canUndo={canUndo} onUndo={undo} />
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
