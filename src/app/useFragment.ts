import { useSyncExternalStore } from 'react';

import { secretIn } from '../model/session/code.ts';

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

/** The secret of a link, which is behind the # of its address. */
export const useSecret = (): string => secretIn(useFragment());
