import type * as Y from 'yjs';

import type { DocumentSize } from '../model/documentLimits.ts';

/** The size of a document of so many bytes. Reads what Yjs has no public names for: its keys are those ever used. */
export function documentSize(doc: Y.Doc, bytes: number): DocumentSize {
  let keys = 0;
  // oxlint-disable-next-line no-underscore-dangle -- it has no public name
  for (const part of doc.share.values()) keys += part._map.size;
  let pieces = 0;
  for (const structs of doc.store.clients.values()) pieces += structs.length;
  return { bytes, keys, pieces };
}
