import { useEffect } from 'react';

/** Keeps the screen from falling asleep, as long as it is wanted. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return undefined;
    let letGo = () => {};
    let over = false;
    const keep = async () => {
      const { keepAwake } = await import('./keepAwake.ts');
      if (!over) letGo = keepAwake();
    };
    keep().catch(() => undefined);
    return () => {
      over = true;
      letGo();
    };
  }, [wanted]);
}
