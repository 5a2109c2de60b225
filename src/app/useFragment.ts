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

/** What stands behind the # in the address. */
export const useFragment = (): string => useSyncExternalStore(subscribe, read);
