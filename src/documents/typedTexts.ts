/**
 * Texts of a flat map in which several people type. Of two texts that are written at the same moment a map keeps one; the
 * author of the other puts their edit in again, in the text that was kept.
 */
import * as Y from 'yjs';

import { rebase } from '../model/session/sharedText.ts';
import { guarded } from './guarded.ts';

/** One edit of one's own. */
interface Edit {
  readonly clock: number;
  readonly before: string;
  readonly after: string;
}

/** Of one text. Others have seen those before, or were away for long. */
const mostEdits = 200;

interface TypedTexts {
  /** The text in a value of the map; undefined where it has none. */
  readonly textIn: (value: unknown) => string | undefined;
  /** A value with this text, otherwise like another. */
  readonly withText: (text: string, like: unknown) => unknown;
  /** Runs a change that puts an edit in again. */
  readonly edit: (change: () => void) => void;
  readonly mayWrite: () => boolean;
}

const plain: Pick<TypedTexts, 'textIn' | 'withText'> = {
  textIn: (value) => (typeof value === 'string' ? value : undefined),
  withText: (text) => text,
};

/** Follows the texts of a map, until its document is destroyed. Edits that were made through it are not lost to others'. */
export function openTypedTexts(map: Y.Map<unknown>, options: Partial<TypedTexts> = {}) {
  const { textIn, withText, edit, mayWrite }: TypedTexts = {
    edit: (change) => map.doc?.transact(change),
    mayWrite: () => true,
    ...plain,
    ...options,
  };
  /** One's own edits, by key. Every text that one writes has all of them in it. */
  const edits = new Map<string, readonly Edit[]>();
  /** The clock of the text that one wrote last, by key. */
  const written = new Map<string, number>();
  /** Within a transaction: only then it is known before the map tells that it changed. */
  const write = (key: string, value: unknown): number => {
    const clock = map.doc === null ? -1 : Y.getState(map.doc.store, map.doc.clientID);
    map.set(key, value);
    written.set(key, clock);
    return clock;
  };

  /** Puts in again what the author of the text that was kept had not seen. */
  const putInAgain = (key: string, kept: Y.Item, doc: Y.Doc) => {
    const seen = lastSeen(kept, doc);
    const lost = (edits.get(key) ?? []).filter(({ clock }) => clock > seen);
    const theirs = textIn(map.get(key));
    if (lost.length === 0 || theirs === undefined || !mayWrite()) return;
    const merged = lost.reduce((text, { before, after }) => rebase(before, after, text), theirs);
    edit(() => void write(key, withText(merged, map.get(key))));
  };

  const follow = ({ keysChanged }: Y.YMapEvent<unknown>, transaction: Y.Transaction) => {
    const { local, doc } = transaction;
    for (const key of [...edits.keys()].filter((one) => keysChanged.has(one))) {
      const kept = newIn(map, key, transaction);
      // Taken away or undone: there is nothing to put in again.
      if (!map.has(key) || (local && kept?.id.clock !== written.get(key))) edits.delete(key);
      else if (kept !== undefined && kept.id.client !== doc.clientID) putInAgain(key, kept, doc);
    }
  };
  map.observe(guarded(follow));

  return {
    /** Within a transaction. Makes a text, as `shown` when the edit was made, this text. What others typed since then stays. */
    type: (key: string, text: string, shown?: string, like?: unknown) => {
      const now = textIn(map.get(key));
      const before = now ?? shown ?? '';
      const after = shown === undefined ? text : rebase(shown, text, before);
      if (after === now && like === undefined) return;
      const clock = write(key, withText(after, like ?? map.get(key)));
      edits.set(key, [...(edits.get(key) ?? []), { clock, before, after }].slice(-mostEdits));
    },
  };
}

/** What a transaction put into a key; undefined when what is there was there already, or nothing is. */
function newIn(map: Y.Map<unknown>, key: string, transaction: Y.Transaction): Y.Item | undefined {
  const { doc, beforeState, afterState } = transaction;
  for (const [client, end] of afterState)
    for (let clock = beforeState.get(client) ?? 0; clock < end;) {
      const struct: Y.Item | Y.GC = Y.getItem(doc.store, Y.createID(client, clock));
      const isThere = struct instanceof Y.Item && struct.parent === map && struct.parentSub === key;
      if (isThere && !struct.deleted) return struct;
      clock = struct.id.clock + struct.length;
    }
  return undefined;
}

/** The clock of one's own last edit on which an item was built; -1 when it was built on none. */
function lastSeen(item: Y.Item, doc: Y.Doc): number {
  let before = item.origin;
  while (before !== null) {
    if (before.client === doc.clientID) return before.clock;
    const struct: unknown = Y.getItem(doc.store, before);
    before = struct instanceof Y.Item ? struct.origin : null;
  }
  return -1;
}
