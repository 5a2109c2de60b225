import { useSyncExternalStore } from 'react';

const read = () => location.hash.slice(1);

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  addEventListener('popstate', onChange);
  return () => {
    removeEventListener('hashchange', onChange);
    removeEventListener('popstate', onChange);
  };
}

/** The part of the address behind the #. */
export const useFragment = (): string => useSyncExternalStore(subscribe, read);
