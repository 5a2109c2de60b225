/** As much of a thing as this needs. */
interface Identified {
  readonly id: string;
}

const sameValue = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((item, index) => Object.is(item, b[index])));

function isSame(a: object, b: object): boolean {
  const keys = Object.keys(b);
  return (
    keys.length === Object.keys(a).length &&
    keys.every((key) => sameValue(a[key as never], (b as Record<string, unknown>)[key]))
  );
}

/**
 * Gives lists in which every thing that did not change is the very thing it was: so that one move among hundreds of
 * things renders one of them.
 */
export function createKeeper<T extends Identified>(): (next: readonly T[]) => readonly T[] {
  let before: readonly T[] = [];
  let known = new Map<string, T>();
  return (next) => {
    const kept = next.map((thing) => {
      const old = known.get(thing.id);
      return old !== undefined && isSame(old, thing) ? old : thing;
    });
    const unchanged = kept.length === before.length && kept.every((thing, index) => thing === before[index]);
    if (unchanged) return before;
    before = kept;
    known = new Map(kept.map((thing) => [thing.id, thing]));
    return kept;
  };
}
