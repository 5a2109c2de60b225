import { useEffect } from 'react';

/** Long enough after something appeared for what it shows first to have arrived. */
const calmMs = 2_000;

/**
 * Fetches something a while after this appeared: before it is asked for, so that it is there when the connection is not.
 * Failing is no matter: showing it tries again.
 */
export function useWhenCalm(load: () => Promise<unknown>): void {
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), calmMs);
    return () => clearTimeout(timer);
  }, [load]);
}
