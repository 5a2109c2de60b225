import { useEffect } from 'react';

import type { Command } from '../../../model/command.ts';
import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import { openRound, openVote } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useCountWords } from '../../../ui/useCountWords.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';

/** Before an early reveal or an early end of a vote: how many are ready, never who is not. */
export function UnreadyDialog({
  command,
  onClose,
}: {
  readonly command: Command | null;
  readonly onClose: () => void;
}) {
  const t = useMessages('facilitator');
  const going = useStage((stage) => openRound(stage) ?? openVote(stage));
  const count = going ?? { ready: 0, of: 0 };
  const minimum = useStage(minimumOf);
  const countWords = useCountWords();
  const over = going === null;

  // Another facilitator was first: nothing is left to ask.
  useEffect(() => {
    if (command !== null && over) onClose();
  }, [command, over, onClose]);

  const words = command?.type === 'vote.close' ? 'askClose' : 'askReveal';
  return (
    <ConfirmDialog
      command={command}
      onClose={onClose}
      title={t(($) =>
        minimum > 0 ? $.steer[words].sure : count.ready === 0 ? $.steer[words].nobody : $.steer[words].title,
      )}
      cancel={t(($) => $.steer[words].wait)}
      confirm={t(($) => $.steer[words].anyway)}
    >
      <p className="tabular text-lg font-semibold">{countWords(count, minimum)}</p>
      <p>{t(($) => $.steer[words].more)}</p>
    </ConfirmDialog>
  );
}
