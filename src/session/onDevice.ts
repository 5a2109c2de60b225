/** What `task` makes of this device's storage. Storage can be full or forbidden: then it is `otherwise`. */
export function onDevice<T>(task: (storage: Storage) => T, otherwise: T): T {
  try {
    return task(localStorage);
  } catch {
    return otherwise;
  }
}

/** The names in this device's storage that begin so. */
export const namesOnDevice = (prefix: string): string[] =>
  onDevice((storage) => Object.keys(storage).filter((name) => name.startsWith(prefix)), []);
