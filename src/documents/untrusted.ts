/**
 * The one way to read data from other people's clients. Own keys only, ids of one pattern (so never `__proto__`), capped
 * lengths and counts, unknown fields ignored. Nothing here throws.
 */
import type * as Y from 'yjs';

import { isId } from '../model/ids.ts';

/** The entries of a map whose keys are ids, at most `limit` of them: the same ones in whatever order they arrived. */
export function idEntries(map: Y.Map<unknown>, limit: number): [string, unknown][] {
  const keys = [...map.keys()].filter(isId).sort();
  return keys.slice(0, limit).map((key) => [key, map.get(key)]);
}

/** The ids with a prefix that have an entry `<id>/<fact>`, at most `limit` of them, in an order that is the same everywhere. */
export function idsWith(map: Y.Map<unknown>, prefix: string, fact: string, limit: number): string[] {
  const pattern = new RegExp(`^${prefix}-[a-z0-9-]{1,60}/${fact}$`);
  const keys = [...map.keys()].filter((key) => pattern.test(key)).sort();
  return keys.slice(0, limit).map((key) => key.slice(0, -fact.length - 1));
}

/** A field of a plain object; undefined for anything else, and for inherited fields. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

/** A string cut to a length, or an empty one. */
export function cappedText(value: unknown, length: number): string {
  return typeof value === 'string' ? value.slice(0, length) : '';
}

/** A finite number within a reach of zero, or undefined. */
export function boundedNumber(value: unknown, reach: number): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= reach ? value : undefined;
}
