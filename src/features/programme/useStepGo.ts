import { useCallback, useEffect } from 'react';

import type { CommandOf } from '../../model/command.ts';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounceRefusal } from '../../ui/language/useRefusalText.ts';

export type StepGo = ReturnType<typeof useStepGo>;

/** Goes to another step. When somebody else was first, that is only read out: there is nothing to do about it. */
export function useStepGo() {
  const announceRefusal = useAnnounceRefusal();
  const { refused, ask } = useAsk();
  const late = refused === 'step-moved-on';
  useEffect(() => {
    if (late) announceRefusal('step-moved-on');
  }, [late, announceRefusal]);
  // Once from each step, whichever the next step is.
  const go = useCallback((command: CommandOf<'step.go'>) => void ask(command, `from ${command.from}`), [ask]);
  return { go, refused: late ? null : refused };
}
