import { Magnet } from 'lucide-react';
import { useStore } from 'zustand';
import { useSession } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useSurface } from './SurfaceContext.ts';

const storageKey = 'kt-snap';

/** Whether things are laid straight: yes, unless it was turned off before on this device. */
export function snapsAtFirst(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    // Storage can be forbidden; then it is on each time.
    return true;
  }
}

/** Whether what one drags is laid straight. Kept on this device, but not from the example, which leaves no trace. */
export function SnapButton({ className }: { readonly className: string }) {
  const { kind } = useSession();
  const { snaps } = useSurface();
  const announce = useAnnounce();
  const t = useMessages('board');
  const on = useStore(snaps);
  const toggle = () => {
    snaps.setState(!on);
    announce(on ? t(($) => $.surface.tools.snapOff) : t(($) => $.surface.tools.snapOn));
    if (kind !== 'live') return;
    try {
      if (on) localStorage.setItem(storageKey, 'off');
      else localStorage.removeItem(storageKey);
    } catch {
      // Nothing is lost but the choice itself.
    }
  };
  return (
    <IconButton
      label={t(($) => $.surface.tools.snap)}
      icon={<Magnet aria-hidden="true" />}
      aria-pressed={on}
      className={className}
      onClick={toggle}
    />
  );
}
