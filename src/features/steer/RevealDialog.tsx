import { useEffect } from 'react';

import type { Command } from '../../model/command.ts';
import { openRound } from '../../model/stage.ts';
import { useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';

/** Before an early reveal: how many are ready, never who is not. */
export function RevealDialog({
  command,
  onClose,
}: {
  readonly command: Command | null;
  readonly onClose: () => void;
}) {
  const t = useMessages('facilitator');
  const ready = useStage((stage) => openRound(stage)?.ready ?? 0);
  const of = useStage((stage) => openRound(stage)?.of ?? 0);
  const writing = useStage((stage) => openRound(stage) !== null);

  // Another facilitator revealed meanwhile: nothing is left to ask.
  useEffect(() => {
    if (command !== null && !writing) onClose();
  }, [command, writing, onClose]);

  return (
    <ConfirmDialog
      command={command}
      onClose={onClose}
      title={ready === 0 ? t(($) => $.steer.askReveal.nobody) : t(($) => $.steer.askReveal.title)}
      cancel={t(($) => $.steer.askReveal.wait)}
      confirm={t(($) => $.steer.askReveal.anyway)}
    >
      <p className="tabular text-lg font-semibold">{t(($) => $.steer.ready, { ready, of })}</p>
      <p>{t(($) => $.steer.askReveal.more)}</p>
    </ConfirmDialog>
  );
}
