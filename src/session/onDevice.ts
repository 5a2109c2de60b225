/**
 * The only way to what this device and this tab remember. Storage can be missing, forbidden or full, and then it throws at
 * any moment: what is remembered here is a help, and nothing else may fail by it.
 */

function tryWith<T>(storage: () => Storage, task: (storage: Storage) => T, otherwise: T): T {
  try {
    return task(storage());
  } catch {
    return otherwise;
  }
}

/** What `task` makes of this device's storage. Where there is none, or where it refuses, it is `otherwise`. */
export const onDevice = <T>(task: (storage: Storage) => T, otherwise: T): T =>
  tryWith(() => localStorage, task, otherwise);

/** The same of what is remembered as long as this tab is open. */
export const inThisTab = <T>(task: (storage: Storage) => T, otherwise: T): T =>
  tryWith(() => sessionStorage, task, otherwise);

/** The names in this device's storage that begin so. */
export const namesOnDevice = (prefix: string): string[] =>
  onDevice((storage) => Object.keys(storage).filter((name) => name.startsWith(prefix)), []);
