/** One value that changes often and is watched by few: kept outside React, so that a change renders its watchers only. */
export interface Cell<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
  /** Gives the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createCell<T>(first: T): Cell<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
