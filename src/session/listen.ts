/**
 * The one way to listen to a document, a connection and a store. They call their listeners one after another, and the
 * first that throws keeps everything behind it from hearing: what one wrote then stood on the screen and was never sent.
 */
import { createStore as createBareStore, type StoreApi } from 'zustand/vanilla';

import { guarded } from '../documents/guarded.ts';

interface Emitter<Name extends string, Given extends readonly unknown[]> {
  on(name: Name, listener: (...given: Given) => void): unknown;
  off(name: Name, listener: (...given: Given) => void): unknown;
}

/** Listens to a document, to its connection or to who is there. Gives the way to stop. */
export function listen<Name extends string, Given extends readonly unknown[]>(
  to: Emitter<Name, Given>,
  name: Name,
  listener: (...given: Given) => void,
): () => void {
  const safe = guarded(listener);
  to.on(name, safe);
  return () => {
    to.off(name, safe);
  };
}

/** A store of zustand's whose listeners cannot stop each other. */
export function createStore<State>(first: () => State): StoreApi<State> {
  const store = createBareStore<State>(first);
  return { ...store, subscribe: (listener) => store.subscribe(guarded(listener)) };
}
