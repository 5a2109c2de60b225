import type { ReactNode } from 'react';

import { EndedScreen } from '../../../features/trust/EndedScreen.tsx';
import { useSessionState } from '../../../session/hooks.tsx';
import { paths } from '../../paths.ts';
import { EntryShell } from './EntryShell.tsx';
import { WaitingScreen } from './WaitingScreen.tsx';

interface ArrivedProps {
  /** Where one reads what there is, also when the session itself cannot be shown any more. */
  readonly notesHref?: string;
  readonly children: ReactNode;
}

/** Shows what is inside once the session is there, and why it is over once it is. */
export function Arrived({ notesHref = paths.home, children }: ArrivedProps) {
  const arrived = useSessionState((state) => state.stage !== null);
  const ended = useSessionState((state) => state.ended);
  if (ended === 'not-admitted') return <WaitingScreen />;
  if (ended !== null)
    return (
      <EntryShell>
        <EndedScreen
          ended={ended}
          wasInside={arrived}
          joinHref={paths.join}
          homeHref={paths.home}
          notesHref={notesHref}
        />
      </EntryShell>
    );
  return arrived ? children : <WaitingScreen />;
}
