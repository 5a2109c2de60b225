/**
 * Keeps one's own edits of the board on this device until the server has them, so that they survive a closed tab. It keeps
 * these edits and the generation of their board, not the board itself.
 */
import { fromBase64, toBase64 } from 'lib0/buffer';
import * as Y from 'yjs';
import type { StoreApi } from 'zustand/vanilla';

import type { MemberId, SessionId } from '../model/ids.ts';
import { generationParameter } from '../model/protocol.ts';
import type { Reason } from '../model/refusal.ts';
import type { DocumentConnection } from './documentConnection.ts';
import { namesOnDevice, onDevice } from './onDevice.ts';
import type { SessionState } from './state.ts';

interface Options {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  readonly store: StoreApi<SessionState>;
  /** Edits that were kept cannot come back, because of this. */
  readonly onDropped: (reason: Reason) => void;
}

type Where = Pick<Options, 'sessionId' | 'seat'>;
const prefixOf = ({ sessionId, seat }: Where) => `kt-board/${sessionId}/${seat}/`;

/** The kept edits. `generation` is that of the board that was edited; empty when the server had not said so yet. */
function recall(where: Where) {
  return namesOnDevice(prefixOf(where)).flatMap((name) => {
    try {
      const [generation = '', update = ''] = (localStorage.getItem(name) ?? '').split(' ');
      return { name, generation, update: fromBase64(update) };
    } catch {
      localStorage.removeItem(name);
      return [];
    }
  });
}

/** Removes the kept edits of one seat from this device. */
export function forgetBoardEdits(where: Where): void {
  for (const name of namesOnDevice(prefixOf(where))) localStorage.removeItem(name);
}

/** Keeps the edits of one seat, and puts back what an earlier tab had kept of them. */
export function createBoardKeeper({ store, onDropped, ...where }: Options) {
  let waiting = recall(where);
  let unsent: Uint8Array | null = null;
  let name: string | null = null;
  let leave = () => {};

  const letGo = () => {
    if (unsent !== null && name !== null) localStorage.removeItem(name);
    unsent = null;
  };
  const stopListening = store.subscribe(({ saved }) => {
    if (saved === 'saved') letGo();
  });

  /** Keeps the edits of a replica from now on. Unsent edits of the replica before it were refused, and are let go. */
  const follow = (doc: Y.Doc, { provider }: Pick<DocumentConnection, 'provider'>) => {
    leave();
    letGo();
    const ownName = `${prefixOf(where)}${doc.clientID}`;
    name = ownName;
    const onUpdate = (update: Uint8Array, origin: unknown) => {
      if (origin === provider) return;
      unsent = unsent === null ? update : Y.mergeUpdates([unsent, update]);
      const kept = `${provider.params[generationParameter] ?? ''} ${toBase64(unsent)}`;
      // Where it cannot be kept, the edits are in this tab alone, as the words on the screen say.
      onDevice((storage) => storage.setItem(ownName, kept), undefined);
    };
    const putBack = () => {
      const closed = store.getState().stage?.phase === 'closed';
      let dropped = false;
      for (const kept of waiting) {
        const isOfThisBoard =
          kept.generation === '' || kept.generation === provider.params[generationParameter];
        if (isOfThisBoard && !closed) Y.applyUpdate(doc, kept.update, 'kept');
        else dropped = true;
        localStorage.removeItem(kept.name);
      }
      waiting = [];
      if (dropped) onDropped(closed ? 'session-closed' : 'board-restored');
    };
    const onSync = (synced: boolean) => {
      if (synced) putBack();
    };
    doc.on('update', onUpdate);
    provider.on('sync', onSync);
    leave = () => {
      doc.off('update', onUpdate);
      provider.off('sync', onSync);
    };
    if (provider.synced) putBack();
  };
  return {
    follow,
    close: () => {
      leave();
      stopListening();
    },
  };
}
