import { useSyncExternalStore } from 'react';
import type { Viewport } from './createViewport.ts';

/** The zoom of this moment; renders again only when it changes. */
export function useZoom(viewport: Viewport): number {
  return useSyncExternalStore(viewport.subscribe, () => viewport.view().zoom);
}
