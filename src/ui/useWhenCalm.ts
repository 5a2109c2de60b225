import { useEffect } from 'react';

/** Long enough after something appeared for what it shows first to have arrived. */
const calmMs = 2_000;

/**
 * Fetches something a while after this appeared: before it is asked for, so that it is there when the connection is not.
 * Failing is no matter: showing it tries again. When it gives a function, that is called at the end. Null: not now.
 */
export function useWhenCalm(load: (() => unknown) | null): void {
  useEffect(() => {
    if (load === null) return undefined;
    let over = false;
    let stop: unknown;
    const end = () => {
      over = true;
      if (typeof stop === 'function') stop();
    };
    const begin = async () => {
      stop = await load();
      if (over) end();
    };
    const timer = setTimeout(() => void begin().catch(() => undefined), calmMs);
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [load]);
}
