import { useEffect, useRef, useState } from 'react';

import type { Harvest } from '../../model/board/board.ts';
import { useSession } from '../../session/hooks.tsx';
import { HarvestForm } from './HarvestForm.tsx';
import { HarvestRow } from './HarvestRow.tsx';
import { waitingText } from '../../session/tooLongTexts.ts';
import { waitingKey } from './useHarvestField.ts';

export interface HarvestItemProps {
  readonly item: Harvest;
  readonly canWrite: boolean;
  /** One's own, just added: opens ready to write. */
  readonly fresh: boolean;
  readonly onRemove: () => void;
}

const isBlank = ({ text, who, when }: Harvest) => (text + who + when).trim() === '';

/** An agreement or action: to read, or open for writing. */
export function HarvestItem({ item, canWrite, fresh, onRemove }: HarvestItemProps) {
  const session = useSession();
  const [editing, setEditing] = useState(
    () =>
      fresh ||
      (['text', 'who', 'when'] as const).some(
        (field) => waitingText(session, waitingKey(item, field)) !== null,
      ),
  );
  const [asked, setAsked] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(editing);
  const open = editing && canWrite;

  useEffect(() => {
    if (wasEditing.current && !editing) editButton.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  const onEdit = () => {
    setAsked(true);
    setEditing(true);
  };
  return (
    <li className="paper p-3.5">
      {open ? (
        <HarvestForm
          item={item}
          takesFocus={fresh || asked}
          onDone={() => {
            if (isBlank(item)) onRemove();
            else setEditing(false);
          }}
        />
      ) : (
        <HarvestRow item={item} editButton={editButton} edits={canWrite ? { onEdit, onRemove } : undefined} />
      )}
    </li>
  );
}
