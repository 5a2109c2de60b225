import { createContext, use } from 'react';
import type { Surface } from './createSurface.ts';

export const SurfaceContext = createContext<Surface | null>(null);

/** The surface that a thing lies on. */
export function useSurface(): Surface {
  const surface = use(SurfaceContext);
  if (surface === null) throw new Error('There is no board around this component.');
  return surface;
}
