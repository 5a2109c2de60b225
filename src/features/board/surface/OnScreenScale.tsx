import type { ReactNode } from 'react';
import { useSurface } from './SurfaceContext.ts';
import { useZoom } from './useZoom.ts';

interface OnScreenScaleProps {
  readonly className: string;
  readonly children: ReactNode;
  readonly hidden?: boolean;
}

/** What is as large on the screen however near or far the board is: a button must stay one that a finger can hit. */
export function OnScreenScale({ className, children, hidden = false }: OnScreenScaleProps) {
  const zoom = useZoom(useSurface().viewport);
  return (
    <span aria-hidden={hidden || undefined} className={className} style={{ scale: 1 / zoom }}>
      {children}
    </span>
  );
}
