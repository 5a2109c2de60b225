import { useMemo } from 'react';

import type { Stage } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';

/** What follows from the whole stage and is made anew each time, such as a list. */
export function useFromStage<T>(select: (stage: Stage) => T): T {
  const stage = useStage((whole) => whole);
  return useMemo(() => select(stage), [stage, select]);
}
