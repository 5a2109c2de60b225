/** Mirrors a document into plain data: own changes at once, others' at most once a frame. */
import * as Y from 'yjs';

import { listen } from './listen.ts';

/**
 * The next value, with each part that equals the previous one replaced by that previous part, so that comparing by
 * identity tells what changed. For plain data without cycles.
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

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Runs a task before the next frame. A hidden page draws no frames, so there a timer stands in. */
function beforeNextFrame(task: () => void): void {
  if (typeof document !== 'undefined' && document.visibilityState === 'visible') requestAnimationFrame(task);
  else setTimeout(task, 16);
}

/** Calls `publish` with what `read` gives, now and after each change. Parts that stay equal stay identical. */
export function mirror<T>(doc: Y.Doc, read: (doc: Y.Doc) => T, publish: (value: T) => void): () => void {
  let last = read(doc);
  let waiting = false;
  let stopped = false;
  const flush = () => {
    waiting = false;
    if (stopped) return;
    const next = keepEqual(last, read(doc));
    if (Object.is(next, last)) return;
    last = next;
    publish(next);
  };
  const onUpdate = (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    // A dropped card must not jump back for a frame.
    if (transaction.local) flush();
    else if (!waiting) {
      waiting = true;
      beforeNextFrame(flush);
    }
  };
  publish(last);
  const stopListening = listen(doc, 'update', onUpdate);
  return () => {
    stopped = true;
    stopListening();
  };
}

/** A fresh, empty document in this browser, with its editor, mirrored. It is thrown away as a whole. */
export function openReplica<Editor, Value>(
  edit: (doc: Y.Doc) => Editor,
  read: (doc: Y.Doc) => Value,
  publish: (value: Value) => void,
) {
  const doc = new Y.Doc();
  const stopMirror = mirror(doc, read, publish);
  const close = () => {
    stopMirror();
    doc.destroy();
  };
  return { doc, editor: edit(doc), close };
}
