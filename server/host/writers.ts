/**
 * The member who writes under each Yjs client id, in the documents that several people write in. Two people under one id would
 * make replicas that differ for ever.
 */
import type { DocumentName } from '../../src/model/access/documents.ts';
import type { Change } from '../storage/storage.ts';
import type { Audience } from './audience.ts';
import type { Peer } from './peer.ts';
import type { SessionMemory } from './sessionMemory.ts';

/** How many client ids one member may have written under: each loading of the page makes one. */
const writersOfOne = 1_000;

const shared = ['board', 'guide', 'report'] as const satisfies DocumentName[];
const isShared = (document: DocumentName) => shared.some((name) => name === document);

/** Whether a peer may write under a client id; `SessionHost.mayWriteAs` says when. */
export function mayWriteAs(memory: SessionMemory, audience: Audience, peer: Peer, client: number): boolean {
  if (!isShared(peer.document)) return true;
  const owner = memory.writers.get(client);
  if (owner !== undefined) return owner === peer.memberId;
  const own = [...memory.writers.values()].filter((memberId) => memberId === peer.memberId);
  if (own.length >= writersOfOne) return false;
  const others = shared
    .flatMap((document) => [...audience.peersOf(document)])
    .filter(({ memberId }) => memberId !== peer.memberId);
  return client === peer.client && others.every((other) => other.client !== client);
}

/** What binds the client id of a peer that writes for the first time. */
export function bindWriter(memory: SessionMemory, { document, client, memberId }: Peer): Change[] {
  if (!isShared(document) || memory.writers.has(client)) return [];
  memory.writers.set(client, memberId);
  return [{ type: 'writer.bind', client, memberId }];
}
