import { useCallback, useState } from 'react';
import type { MemberId } from '../../../model/ids.ts';

export interface HiddenPointers {
  readonly hidden: ReadonlySet<MemberId> | 'all';
  readonly toggleAll: () => void;
  readonly toggle: (member: MemberId) => void;
}

const nobody: ReadonlySet<MemberId> = new Set();

/** Whose pointers one does not want to see, in this tab. What they hold stays to be seen. */
export function useHiddenPointers(): HiddenPointers {
  const [hidden, setHidden] = useState<ReadonlySet<MemberId> | 'all'>(nobody);
  const toggleAll = useCallback(() => setHidden((before) => (before === 'all' ? nobody : 'all')), []);
  const toggle = useCallback(
    (member: MemberId) =>
      setHidden((before) => {
        const next = new Set(before === 'all' ? nobody : before);
        if (!next.delete(member)) next.add(member);
        return next;
      }),
    [],
  );
  return { hidden, toggleAll, toggle };
}
