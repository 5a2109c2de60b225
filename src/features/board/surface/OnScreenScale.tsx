import { useSyncExternalStore, type ReactNode } from 'react';
import { useSurface } from './SurfaceContext.ts';

interface OnScreenScaleProps {
  readonly className: string;
  readonly children: ReactNode;
  readonly hidden?: boolean;
}

/** Keeps what is in it as large on the screen however near or far the board is: a finger must be able to hit a button. */
export function OnScreenScale({ className, children, hidden = false }: OnScreenScaleProps) {
  const zoom = useZoom();
  return (
    <span aria-hidden={hidden || undefined} className={className} style={{ scale: 1 / zoom }}>
      {children}
    </span>
  );
}

/** The zoom of this moment; renders again only when it changes. */
export function useZoom(): number {
  const { viewport } = useSurface();
  return useSyncExternalStore(viewport.subscribe, () => viewport.view().zoom);
}
