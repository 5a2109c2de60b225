/** Mirrors a document into plain data: own changes at once, others' at most once a frame. */
import * as Y from 'yjs';

import { keepEqual } from './keepEqual.ts';

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
  doc.on('update', onUpdate);
  return () => {
    stopped = true;
    doc.off('update', onUpdate);
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
