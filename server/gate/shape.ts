/** Which shared types each document has, as the documents' own modules make them. */
import * as Y from 'yjs';

import { boardParts } from '../../src/documents/boardDocument.ts';
import { deskMap } from '../../src/documents/deskDocument.ts';
import { guideMap } from '../../src/documents/guideDocument.ts';
import { reportParts } from '../../src/documents/reportDocument.ts';
import type { DocumentName } from '../../src/model/access/documents.ts';

/** A map holds one plain value under each key; a text holds characters. */
export type PartKind = 'map' | 'text';
export type Parts = ReadonlyMap<string, PartKind>;

function partsOf(touch: (doc: Y.Doc) => unknown): Parts {
  const doc = new Y.Doc();
  touch(doc);
  return new Map([...doc.share].map(([name, type]) => [name, type instanceof Y.Text ? 'text' : 'map']));
}

/** The shared types of each document. A client never writes on the stage. */
export const partsOfDocument: Readonly<Record<DocumentName, Parts>> = {
  stage: new Map(),
  board: partsOf(boardParts),
  desk: partsOf(deskMap),
  guide: partsOf(guideMap),
  report: partsOf(reportParts),
};
