/**
 * The one way to listen to a document, a connection and a store. They call their listeners one after another, and the
 * first that throws keeps everything behind it from hearing: what one wrote then stood on the screen and was never sent.
 */
import { createStore as createBareStore, type StoreApi } from 'zustand/vanilla';

/** The browser logs it like any other uncaught error, and a test of a page fails by it. */
function report(error: unknown): void {
  if (typeof reportError === 'function') reportError(error);
  else
    queueMicrotask(() => {
      throw error;
    });
}

/** This listener, which now stops nobody: what it throws is reported, once. */
export function guarded<Given extends readonly unknown[]>(
  listener: (...given: Given) => void,
): (...given: Given) => void {
  let reported = false;
  return (...given) => {
    try {
      listener(...given);
    } catch (error) {
      if (!reported) report(error);
      reported = true;
    }
  };
}

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
