import { useEffect, useRef } from 'react';

import { stepTitle } from '../../messages/stepTitle.ts';
import { stepOf } from '../../model/programme/programme.ts';
import { useStage } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** Has it read out when everybody goes to another step. Once per page. */
export function useStepNews(): void {
  const t = useMessages();
  const announce = useAnnounce();
  const step = useStage(({ programme }) => stepOf(programme, programme.current));
  const known = useRef(step?.id);
  useEffect(() => {
    if (known.current === step?.id) return;
    known.current = step?.id;
    if (step !== undefined)
      announce(
        t(($) => $.programme.reached, { step: stepTitle(step, t) }),
        'quiet',
      );
  }, [step, announce, t]);
}
