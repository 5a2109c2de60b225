import { Suspense, type ReactNode } from 'react';

import { useSessionState } from '../../../session/hooks.tsx';
import { lazyParts } from '../../../ui/lazyParts.ts';
import { useWhenCalm } from '../../../ui/useWhenCalm.ts';
import { paths } from '../../paths.ts';
import { EntryShell } from './EntryShell.tsx';
import { WaitingScreen } from './WaitingScreen.tsx';

const loadEnded = () => import('../../../features/trust/EndedScreen.tsx');
const { EndedScreen } = lazyParts(['refusals'], { EndedScreen: loadEnded });

interface ArrivedProps {
  /** Where one reads what there is, also when the session itself cannot be shown any more. */
  readonly notesHref?: string;
  readonly children: ReactNode;
}

/** Shows what is inside once the session is there, and why it is over once it is. */
export function Arrived({ notesHref = paths.home, children }: ArrivedProps) {
  const arrived = useSessionState((state) => state.stage !== null);
  const ended = useSessionState((state) => state.ended);
  // A server of a later time no longer has the files of this one.
  useWhenCalm(loadEnded);
  if (ended === 'not-admitted') return <WaitingScreen />;
  if (ended !== null)
    return (
      <EntryShell>
        <Suspense fallback={null}>
          <EndedScreen
            ended={ended}
            wasInside={arrived}
            joinHref={paths.join}
            homeHref={paths.home}
            notesHref={notesHref}
          />
        </Suspense>
      </EntryShell>
    );
  return arrived ? children : <WaitingScreen />;
}
