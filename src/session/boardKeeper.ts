/**
 * Keeps on this device what one did on the board and the server does not have yet, so that it survives a closed tab. Not
 * the board: only one's own unsent edits, with the generation of the board that they belong to. Loaded by who may write
 * on the board, and by nobody else.
 */
import { fromBase64, toBase64 } from 'lib0/buffer';
import * as Y from 'yjs';
import type { StoreApi } from 'zustand/vanilla';

import type { MemberId, SessionId } from '../model/ids.ts';
import { generationParameter } from '../model/protocol.ts';
import type { Reason } from '../model/refusal.ts';
import type { DocumentConnection } from './documentConnection.ts';
import type { SessionState } from './state.ts';

interface Where {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
}

export interface BoardKeeperOptions extends Where {
  readonly store: StoreApi<SessionState>;
  /** Edits that were kept cannot come back, because of this. */
  readonly onDropped: (reason: Reason) => void;
}

export interface BoardKeeper {
  /** Keeps the edits of a replica from now on. What the replica before it lacked was refused, and is let go. */
  follow(doc: Y.Doc, connection: Pick<DocumentConnection, 'provider'>): void;
  readonly close: () => void;
}

interface Kept {
  readonly name: string;
  /** Of the board that was edited; null when the server had not said so yet. */
  readonly generation: string | null;
  readonly update: Uint8Array;
}

const prefixOf = ({ sessionId, seat }: Where) => `kt-board/${sessionId}/${seat}/`;

function namesOf(where: Where): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefixOf(where)));
  } catch {
    // Storage can be forbidden.
    return [];
  }
}

function recall(where: Where): Kept[] {
  return namesOf(where).flatMap((name) => {
    try {
      const [generation = '', update = ''] = (localStorage.getItem(name) ?? '').split(' ');
      return [{ name, generation: generation === '' ? null : generation, update: fromBase64(update) }];
    } catch {
      localStorage.removeItem(name);
      return [];
    }
  });
}

/** Removes what is kept of one seat's edits from this device. */
export function forgetBoardEdits(where: Where): void {
  for (const name of namesOf(where)) localStorage.removeItem(name);
}

/** Keeps the edits of one seat, and puts back what an earlier tab had kept of them. */
export function createBoardKeeper({ store, onDropped, ...where }: BoardKeeperOptions): BoardKeeper {
  let waiting = recall(where);
  let unsent: Uint8Array[] = [];
  let name: string | null = null;
  let leave = () => {};

  const letGo = () => {
    if (unsent.length > 0 && name !== null) localStorage.removeItem(name);
    unsent = [];
  };
  const stopListening = store.subscribe(({ saved }) => {
    if (saved === 'saved') letGo();
  });

  const follow: BoardKeeper['follow'] = (doc, { provider }) => {
    leave();
    letGo();
    const ownName = `${prefixOf(where)}${doc.clientID}`;
    name = ownName;
    const onUpdate = (update: Uint8Array, origin: unknown) => {
      if (origin === provider) return;
      unsent = [Y.mergeUpdates([...unsent, update])];
      try {
        const [all] = unsent;
        if (all !== undefined)
          localStorage.setItem(ownName, `${provider.params[generationParameter] ?? ''} ${toBase64(all)}`);
      } catch {
        // Full, or forbidden: then the edits are in this tab alone, as the words on the screen say.
      }
    };
    const putBack = () => {
      const closed = store.getState().stage?.phase === 'closed';
      let dropped = false;
      for (const kept of waiting) {
        const isOfNow = kept.generation === null || kept.generation === provider.params[generationParameter];
        if (isOfNow && !closed) Y.applyUpdate(doc, kept.update, 'kept');
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
