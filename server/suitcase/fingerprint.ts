/** The fingerprint of a session, so that a server can see whether anybody worked on it while it was in a suitcase. */
import { createHash } from 'node:crypto';

import * as Y from 'yjs';

import { readStage } from '../../src/documents/stageDocument.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import { decodeVault } from '../host/vaultBytes.ts';
import { restoreDocument } from '../host/restoreDocument.ts';
import type { StoredSession } from '../storage/storage.ts';

/** The same text for the same value, in whatever order its fields were written. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

/** The stage without what changes by itself: who is connected, and how long it is kept. */
function lasting({ members, ...stage }: Stage) {
  const seats = Object.values(members).map(({ goneSince: _gone, ...member }) => member);
  return { ...stage, deleteAt: 0, members: seats.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** What is written in a document: how far each client got, and what was taken away. */
function written(doc: Y.Doc): unknown {
  const clients = [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b);
  const deleted = [...Y.createDeleteSetFromStructStore(doc.store).clients]
    .map(([client, ranges]) => [client, ranges.reduce((sum, { len }) => sum + len, 0)] as const)
    .sort(([a], [b]) => a - b);
  return [clients, deleted];
}

/** The fingerprint of a session as it is now. */
export function fingerprintOf({ documents, vault }: StoredSession): string {
  const parts = [...documents]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, stored]) => {
      const { doc } = restoreDocument(stored);
      const stage = key === 'stage' ? readStage(doc) : null;
      return [key, stage === null ? written(doc) : lasting(stage)];
    });
  const { linkKey: _renewed, ...kept } = decodeVault(vault);
  return createHash('sha256')
    .update(inOrder([parts, kept]))
    .digest('base64url');
}
