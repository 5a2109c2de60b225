import { useCallback, useRef, useState } from 'react';

import type { CommandOf } from '../../model/command.ts';
import type { Reason } from '../../model/refusal.ts';
import { useSession } from '../../session/hooks.tsx';
import { useAnnounceRefusal } from '../../ui/language/useRefusalText.ts';

export interface StepGo {
  readonly go: (command: CommandOf<'step.go'>) => void;
  readonly refused: Reason | null;
}

/** Goes to another step. That somebody else was first is told in a word: there is nothing to do about it. */
export function useStepGo(): StepGo {
  const announceRefusal = useAnnounceRefusal();
  const session = useSession();
  // One from each step: the new stage may be here before the answer, and from there one can go on at once.
  const underWay = useRef(new Set<CommandOf<'step.go'>['from']>());
  const [refused, setRefused] = useState<Reason | null>(null);

  const go = useCallback(
    (command: CommandOf<'step.go'>) => {
      const { current } = underWay;
      if (current.has(command.from)) return;
      current.add(command.from);
      setRefused(null);
      void session.send(command).then((sent) => {
        current.delete(command.from);
        if (sent.ok) return;
        if (sent.reason === 'step-moved-on') announceRefusal(sent.reason);
        else setRefused(sent.reason);
      });
    },
    [session, announceRefusal],
  );
  return { go, refused };
}
