/** Looks every 20 seconds how full the documents in this browser are, so that the screen can say it in time. */
import * as Y from 'yjs';

import { documentSize, fullnessOf } from '../documents/documentSize.ts';
import type { DocumentName } from '../model/access/documents.ts';
import { nearlyFull } from '../model/documentLimits.ts';

const everyMs = 20_000;

/** Calls `tell` with whether one of these documents is nearly full, until it is closed. */
export function watchRoom(
  documents: () => Iterable<readonly [DocumentName, Y.Doc]>,
  tell: (isNearlyFull: boolean) => void,
) {
  const look = () =>
    tell(
      [...documents()].some(
        ([name, doc]) => fullnessOf(name, documentSize(doc, Y.encodeStateAsUpdate(doc).length)) >= nearlyFull,
      ),
    );
  const timer = setInterval(look, everyMs);
  return { close: () => clearInterval(timer) };
}
