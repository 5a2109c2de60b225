import { useState } from 'react';

import { whyClosed } from '../../model/access/boardParts.ts';
import type { HarvestId } from '../../model/ids.ts';
import { boardOf } from '../../session/boardOf.ts';
import { useSession, useSessionState, useStage, useViewer } from '../../session/hooks.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { HarvestForm } from './HarvestForm.tsx';
import { forgetTyped, isBlank } from './HarvestItem.tsx';

export interface HarvestDialogProps {
  /** What was just made and is still to be finished; null for nothing. */
  readonly id: HarvestId | null;
  readonly onClose: () => void;
}

/** An agreement or action that was made from an answer, open for writing: who does it, and when? */
export function HarvestDialog({ id, onClose }: HarvestDialogProps) {
  const t = useMessages('harvest');
  const session = useSession();
  const viewer = useViewer();
  const canWrite = useStage((stage) => whyClosed('harvest', viewer.id, stage) === null);
  const item = useSessionState(({ board }) => board.harvest.find((one) => one.id === id));
  const [last, setLast] = useState(item);
  if (item !== undefined && item !== last) setLast(item);
  const shown = item ?? (last?.id === id ? last : undefined);

  const close = () => {
    if (item !== undefined && canWrite && isBlank(item)) boardOf(session).removeHarvest(item.id);
    onClose();
  };
  const drop = () => {
    if (shown !== undefined) forgetTyped(session, shown);
    onClose();
  };
  return (
    <Dialog
      open={shown !== undefined}
      onClose={close}
      title={t(($) => $.harvest.fromAnswer[shown?.kind === 'action' ? 'action' : 'agreement'])}
      keptAtOnce
    >
      {shown && (
        <HarvestForm
          item={shown}
          takesFocus
          onDone={close}
          onDrop={item === undefined ? drop : undefined}
          unavailable={canWrite ? undefined : t(($) => $.harvest.locked)}
        />
      )}
    </Dialog>
  );
}
