import { useMemo } from 'react';

import type { Stage } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';

/** Something that is computed from the whole stage and is a new object each time, such as a list. */
export function useFromStage<T>(select: (stage: Stage) => T): T {
  const stage = useStage((whole) => whole);
  return useMemo(() => select(stage), [stage, select]);
}
