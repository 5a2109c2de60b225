/** How a board lay, as the storage keeps it: a document with that on it, so that it is read as warily as any board. */
import * as Y from 'yjs';

import { readBoard, writeBoard } from '../../src/documents/boardDocument.ts';
import { emptyBoard, type Arrangement } from '../../src/model/board/board.ts';
import { arrangementOf } from '../../src/model/decide/board.ts';

/** What to write to keep an arrangement. */
export function encodeArrangement(arrangement: Arrangement): Uint8Array {
  const doc = new Y.Doc();
  writeBoard(doc, { ...emptyBoard, ...arrangement });
  return Y.encodeStateAsUpdate(doc);
}

/** The arrangement that was kept; null when the bytes are none. */
export function decodeArrangement(bytes: Uint8Array): Arrangement | null {
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, bytes);
  } catch {
    return null;
  }
  return arrangementOf(readBoard(doc));
}
