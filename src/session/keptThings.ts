import { namesOnDevice, onDevice } from './onDevice.ts';

/** Things of one's own, kept on this device. Each has a name of its own in storage, so that two tabs keep each other's. */
export function createKept<Thing extends { readonly id: string }>(
  prefix: string,
  parse: (value: unknown) => Thing | null,
  titleOf: (thing: Thing) => string,
) {
  /** One of them; null where this device has it not. */
  const recall = (id: string): Thing | null =>
    onDevice((storage) => parse(JSON.parse(storage.getItem(`${prefix}${id}`) ?? 'null')), null);
  return {
    recall,
    /** All of them, by title as far as they have one. Leaves out what is none (any more). */
    recallAll: (): Thing[] =>
      namesOnDevice(prefix)
        .flatMap((name) => recall(name.slice(prefix.length)) ?? [])
        .toSorted((a, b) => titleOf(a).localeCompare(titleOf(b))),
    /** Keeps this one as it is now. Gives whether it is kept. */
    keep: (thing: Thing): boolean =>
      onDevice((storage) => {
        storage.setItem(`${prefix}${thing.id}`, JSON.stringify(thing));
        return true;
      }, false),
    /** Takes it off the device. */
    forget: (id: string): void => onDevice((storage) => storage.removeItem(`${prefix}${id}`), undefined),
  };
}
