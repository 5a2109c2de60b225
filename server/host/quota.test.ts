import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { documentLimits, sessionBytes, sharedBytesOfOne } from '../../src/model/documentLimits.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { facilitator, testStage } from '../../tests/fixtures/testStage.ts';
import { deskKey, type StoredSession } from '../storage/storage.ts';
import { createLiveDocument } from './liveDocument.ts';
import type { Peer } from './peer.ts';
import { createQuota } from './quota.ts';
import { createStageDocument, restoreSession } from './sessionMemory.ts';

const joris = 'm-joris' as MemberId;

function session() {
  const { changes } = createStageDocument(testStage());
  const tail = changes.flatMap((change) => (change.type === 'append' ? [change] : []));
  const stored: StoredSession = {
    documents: new Map([['stage', { snapshot: null, tail, lastSeq: tail.length, damage: null }]]),
    writers: new Map(),
    authorships: new Map(),
    vault: null,
  };
  const state = restoreSession(stored);
  return { state, quota: createQuota(state) };
}

function peer(memberId: MemberId, document: Peer['document']): Peer {
  const ignore = () => {};
  return {
    memberId,
    document,
    role: 'participant',
    client: 1,
    tokenHash: new Uint8Array(),
    send: ignore,
    sendIfQuick: ignore,
    close: ignore,
  };
}

/** An update that sets so many keys of a desk. */
function keysUpdate(from: number, count: number): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (let key = from; key < from + count; key += 1) doc.getMap('desk').set(`ready/r-${key}`, true);
  });
  return Y.encodeStateAsUpdate(doc);
}

describe('[G30] the room for what is written', () => {
  it('ends at the bytes and the keys of a document, and not for other documents', () => {
    const { state, quota } = session();
    const { bytes, keys } = documentLimits.desk;
    expect(quota.hasRoom(peer(joris, 'desk'), bytes - 100)).toBe(true);
    expect(quota.hasRoom(peer(joris, 'desk'), bytes)).toBe(false);
    state.document(deskKey(joris)).integrate(keysUpdate(0, keys));
    expect(quota.hasRoom(peer(joris, 'desk'), 1)).toBe(false);
    expect(quota.hasRoom(peer(facilitator, 'desk'), 1)).toBe(true);
    expect(quota.hasRoom(peer(joris, 'board'), 1)).toBe(true);
  });

  it('is not taken by words that were written over', () => {
    const { state, quota } = session();
    const desk = state.document(deskKey(joris));
    const doc = new Y.Doc();
    for (let turn = 0; turn < 20; turn += 1) {
      const before = Y.encodeStateVector(doc);
      doc.getMap('desk').set('draft/kaart-1', { text: 'x'.repeat(200_000), source: null });
      desk.integrate(Y.encodeStateAsUpdate(doc, before));
    }
    expect(desk.bytes()).toBeGreaterThan(documentLimits.desk.bytes);
    expect(quota.hasRoom(peer(joris, 'desk'), 200_000)).toBe(true);
  });

  it('of one participant in what others have too does not end that of others, and a facilitator goes on', () => {
    const { quota } = session();
    quota.spend(peer(joris, 'board'), sharedBytesOfOne - 10);
    quota.spend(peer(facilitator, 'board'), sharedBytesOfOne);
    expect(quota.hasRoom(peer(joris, 'board'), 10)).toBe(true);
    expect(quota.hasRoom(peer(joris, 'board'), 11)).toBe(false);
    expect(quota.hasRoom(peer(joris, 'desk'), 11)).toBe(true);
    expect(quota.hasRoom(peer('m-mirjam' as MemberId, 'board'), 11)).toBe(true);
    expect(quota.hasRoom(peer(facilitator, 'board'), 11)).toBe(true);
  });

  it('ends with what a session may hold', () => {
    const { state, quota } = session();
    expect(quota.hasRoom(peer(joris, 'desk'), 1_000)).toBe(true);
    const written = { ...state, bytes: () => sessionBytes };
    // Drafts that were typed over and over count for what is left of them.
    expect(createQuota(written).hasRoom(peer(joris, 'desk'), 1_000)).toBe(true);
    const full = { ...written, measuredBytes: () => sessionBytes };
    expect(createQuota(full).hasRoom(peer(joris, 'desk'), 1_000)).toBe(false);
  });
});

describe('[G31] the log of a document', () => {
  it('stays about as large as the document, whatever is written over', () => {
    const live = createLiveDocument('board', null);
    const doc = new Y.Doc();
    let logged = 0;
    let most = 0;
    for (let turn = 0; turn < 60; turn += 1) {
      const before = Y.encodeStateVector(doc);
      doc.getMap('notes').set('n-1/text', 'x'.repeat(200_000));
      const made = live.integrate(Y.encodeStateAsUpdate(doc, before)) as Uint8Array;
      for (const change of live.logged(made))
        if (change.type === 'append') logged += change.update.length;
        else if (change.type === 'snapshot') logged = change.snapshot.state.length;
      most = Math.max(most, logged);
    }
    // 12 MB were written.
    expect(most).toBeLessThan(2_000_000);
  });
});
