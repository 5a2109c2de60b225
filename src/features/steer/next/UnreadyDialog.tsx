import { useEffect } from 'react';

import type { Command } from '../../../model/command.ts';
import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import { momentOf } from '../../../model/programme/moment.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useCountWords } from '../../../ui/useCountWords.ts';
import type { DoubtWords } from '../../activities/activity.ts';
import { facilitatorAt } from '../../activities/facilitators.ts';
import { runAt } from '../../activities/registry.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { useFromStage } from './useFromStage.ts';

interface UnreadyDialogProps {
  readonly command: Command | null;
  readonly onClose: () => void;
}

/** Before something ends early: how many people are ready; never their names. */
export function UnreadyDialog({ command, onClose }: UnreadyDialogProps) {
  const t = useMessages('facilitator');
  const going = useFromStage(runAt);
  const doubt = useStage((stage) => facilitatorAt(momentOf(stage))?.doubt);
  const count = going?.count ?? { ready: 0, of: 0 };
  const minimum = useStage((stage) => minimumOf(stage, runAt(stage)?.atLeast));
  const countWords = useCountWords();
  const over = doubt === undefined;

  // Another facilitator was first: nothing is left to ask.
  useEffect(() => {
    if (command !== null && over) onClose();
  }, [command, over, onClose]);

  const say = (name: keyof DoubtWords) => (doubt === undefined ? '' : t(($) => doubt($)[name]));
  return (
    <ConfirmDialog
      command={command}
      onClose={onClose}
      title={say(minimum > 0 ? 'sure' : count.ready === 0 ? 'nobody' : 'title')}
      cancel={say('wait')}
      confirm={say('anyway')}
    >
      <p className="tabular text-lg font-semibold">{countWords(count, minimum)}</p>
      <p>{say('more')}</p>
    </ConfirmDialog>
  );
}
