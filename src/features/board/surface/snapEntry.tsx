import { Magnet } from 'lucide-react';
import { useStore } from 'zustand';
import { useSession } from '../../../session/hooks.tsx';
import { onDevice } from '../../../session/onDevice.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { menuEntry, type MenuEntry } from '../../../ui/MenuButton.tsx';
import { useSurface } from './SurfaceContext.ts';

const storageKey = 'kt-snap';

/** Whether things are laid straight: yes, unless it was turned off before on this device. */
export const snapsAtFirst = (): boolean => onDevice((storage) => storage.getItem(storageKey) !== 'off', true);

/** Whether what one drags is laid straight. Kept on this device, but not from the example, which leaves no trace. */
export function useSnapEntry(): MenuEntry {
  const { kind } = useSession();
  const { snaps } = useSurface();
  const announce = useAnnounce();
  const t = useMessages('board');
  const on = useStore(snaps);
  const toggle = () => {
    snaps.setState(!on);
    announce(on ? t(($) => $.surface.tools.snapOff) : t(($) => $.surface.tools.snapOn));
    if (kind !== 'live') return;
    onDevice(
      (storage) => (on ? storage.setItem(storageKey, 'off') : storage.removeItem(storageKey)),
      undefined,
    );
  };
  const label = t(($) => (on ? $.surface.tools.snapStop : $.surface.tools.snap));
  return menuEntry('snap', label, Magnet, toggle);
}
