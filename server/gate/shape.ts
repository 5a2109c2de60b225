/** What an item may hold and where it may hang: plain values and text, directly in the parts that a document has. */
import * as Y from 'yjs';

import { boardParts } from '../../src/documents/boardDocument.ts';
import { deskMap } from '../../src/documents/deskDocument.ts';
import { guideMap } from '../../src/documents/guideDocument.ts';
import { reportParts } from '../../src/documents/reportDocument.ts';
import type { DocumentName } from '../../src/model/access.ts';

const maxDepth = 4;
const maxKeyLength = 200;

function partsOf(touch: (doc: Y.Doc) => unknown): ReadonlySet<string> {
  const doc = new Y.Doc();
  touch(doc);
  return new Set(doc.share.keys());
}

/** The shared types of each document, as the documents' own modules make them. A client never writes on the stage. */
export const partsOfDocument: Readonly<Record<DocumentName, ReadonlySet<string>>> = {
  stage: new Set(),
  board: partsOf(boardParts),
  desk: partsOf(deskMap),
  guide: partsOf(guideMap),
  report: partsOf(reportParts),
};

/** Plain data without a prototype of its own making: `__proto__` in a decoded object shows as one. */
function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'bigint';
  if (depth >= maxDepth || value instanceof Uint8Array) return false;
  if (Array.isArray(value)) return value.every((part) => isPlain(part, depth + 1));
  return (
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.entries(value).every(([key, part]) => !isReserved(key) && isPlain(part, depth + 1))
  );
}

const isReserved = (key: string) => key === '__proto__' || key === 'constructor' || key === 'prototype';

/** Whether an item holds what our documents hold. No types within types: two made at once under one key lose one. */
export function isPlainContent(content: Y.Item['content']): boolean {
  if (content instanceof Y.ContentAny) return content.arr.every((value) => isPlain(value));
  return content instanceof Y.ContentString || content instanceof Y.ContentDeleted;
}

/** Whether an item that names its parent names one of ours. One that names none takes its neighbour's. */
export function isKnownPart(item: Y.Item, parts: ReadonlySet<string>): boolean {
  // Freshly decoded items carry the name, or the id, of the type they hang in.
  const parent: unknown = item.parent;
  if (parent !== null && (typeof parent !== 'string' || !parts.has(parent))) return false;
  if (parent === null && item.origin === null && item.rightOrigin === null) return false;
  const key = item.parentSub;
  return key === null || (key.length <= maxKeyLength && !isReserved(key));
}
