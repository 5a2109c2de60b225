import { useEffect, useRef } from 'react';

import type { Checkin } from '../../../model/activities/checkin/checkin.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** Says aloud that what everybody gave is shown. */
export function useCheckinNews({ id, state }: Checkin): void {
  const t = useMessages('checkin');
  const announce = useAnnounce();
  const before = useRef({ id, state });
  useEffect(() => {
    const shown = before.current.id === id && before.current.state === 'open' && state === 'shown';
    before.current = { id, state };
    if (shown)
      announce(
        t(($) => $.checkin.results.shown),
        'quiet',
      );
  }, [id, state, announce, t]);
}
