/** Plain objects as tables, by id. An id can come from outside, so a lookup never reaches `Object.prototype`. */

/** The value under a key, or undefined when there is none. */
export function valueIn<K extends string | number, T>(record: Readonly<Record<K, T>>, key: K): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** What is made of a value that may be missing; null when it is. */
export function ifThere<T, R>(value: T | null | undefined, make: (value: T) => R): R | null {
  return value === null || value === undefined ? null : make(value);
}

/** The record with only the entries that stay. */
export function entriesThat<K extends string, T>(
  record: Readonly<Record<K, T>>,
  stay: (key: K, value: T) => boolean,
): Record<K, T> {
  const entries = Object.entries(record) as [K, T][];
  return Object.fromEntries(entries.filter(([key, value]) => stay(key, value))) as Record<K, T>;
}

/** The record without a key. */
export function withoutKey<K extends string, T>(record: Readonly<Record<K, T>>, key: K): Record<K, T> {
  return entriesThat(record, (other) => other !== key);
}
