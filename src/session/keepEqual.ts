/**
 * The next value with every part that equals the same part of the previous one replaced by that previous part,
 * so that comparing by identity tells what changed. For plain data without cycles.
 */
export function keepEqual<T>(previous: unknown, next: T): T {
  if (Object.is(previous, next)) return next;
  if (!isContainer(previous) || !isContainer(next)) return next;
  if (Array.isArray(previous) !== Array.isArray(next)) return next;
  const kept: Record<string, unknown> | unknown[] = Array.isArray(next) ? [] : {};
  const keys = Object.keys(next);
  let same = keys.length === Object.keys(previous).length;
  for (const key of keys) {
    const before = Object.hasOwn(previous, key) ? (previous as Record<string, unknown>)[key] : undefined;
    const part = keepEqual(before, (next as Record<string, unknown>)[key]);
    (kept as Record<string, unknown>)[key] = part;
    if (!Object.is(part, before) || !Object.hasOwn(previous, key)) same = false;
  }
  return (same ? previous : kept) as T;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
