import type * as Y from 'yjs';

import type { DocumentName } from '../model/access/documents.ts';
import { documentLimits, type DocumentSize } from '../model/documentLimits.ts';

/** The size of a document of so many bytes, with every key that it ever had. Yjs has no public names for these parts. */
export function documentSize(doc: Y.Doc, bytes: number): DocumentSize {
  let keys = 0;
  // oxlint-disable-next-line no-underscore-dangle -- it has no public name
  for (const part of doc.share.values()) keys += part._map.size;
  let pieces = 0;
  for (const structs of doc.store.clients.values()) pieces += structs.length;
  return { bytes, keys, pieces };
}

/** The part of its room that a document of this size takes: 1 is full. */
export function fullnessOf(name: DocumentName, size: DocumentSize): number {
  if (name === 'stage') return 0;
  const most = documentLimits[name];
  return Math.max(size.bytes / most.bytes, size.keys / most.keys, size.pieces / most.pieces);
}
