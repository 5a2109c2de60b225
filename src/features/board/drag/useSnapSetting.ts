import { useCallback, useRef, useState } from 'react';
import { useSession } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { rememberSnap, startingSnap } from './rememberedSnap.ts';

export interface SnapSetting {
  readonly on: boolean;
  readonly toggle: () => void;
  /** As of this moment, for who asks during a drag. */
  readonly isOn: () => boolean;
}

/** Whether what one drags is laid straight. Kept on this device, but not from the example, which leaves no trace. */
export function useSnapSetting(): SnapSetting {
  const { kind } = useSession();
  const announce = useAnnounce();
  const t = useMessages('board');
  const [on, setOn] = useState(startingSnap);
  const now = useRef(on);
  const toggle = useCallback(() => {
    now.current = !now.current;
    setOn(now.current);
    if (kind === 'live') rememberSnap(now.current);
    announce(now.current ? t(($) => $.surface.tools.snapOn) : t(($) => $.surface.tools.snapOff));
  }, [kind, announce, t]);
  const isOn = useCallback(() => now.current, []);
  return { on, toggle, isOn };
}
