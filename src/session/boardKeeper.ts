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
import { textsIn } from './lateTexts.ts';
import { listen } from './listen.ts';
import { namesOnDevice, onDevice } from './onDevice.ts';
import type { SessionState } from './state.ts';

interface Options {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  readonly store: StoreApi<SessionState>;
  /** Edits that were kept cannot come back, because of this. */
  readonly onDropped: (reason: Reason, texts: readonly string[]) => void;
  /** `kept()` gives something else. */
  readonly onKept: () => void;
}

/** Storage that was full can have room again. */
const tryAgainMs = 5_000;

type Where = Pick<Options, 'sessionId' | 'seat'>;
const prefixOf = ({ sessionId, seat }: Where) => `kt-board/${sessionId}/${seat}/`;

/** The kept edits. `generation` is that of the board that was edited; empty when the server had not said so yet. */
function recall(where: Where) {
  return namesOnDevice(prefixOf(where)).flatMap((name) => {
    const found = onDevice((storage) => {
      const [generation = '', update = ''] = (storage.getItem(name) ?? '').split(' ');
      return [{ name, generation, update: fromBase64(update) }];
    }, []);
    // It cannot be read any more.
    if (found.length === 0) forget(name);
    return found;
  });
}

const forget = (name: string) => onDevice((storage) => storage.removeItem(name), undefined);

/** Removes the kept edits of one seat from this device. */
export function forgetBoardEdits(where: Where): void {
  for (const name of namesOnDevice(prefixOf(where))) forget(name);
}

/** Keeps the edits of one seat, and puts back what an earlier tab had kept of them. */
export function createBoardKeeper({ store, onDropped, onKept, ...where }: Options) {
  let waiting = recall(where);
  let unsent: Uint8Array | null = null;
  let name: string | null = null;
  let leave = () => {};
  let kept = true;
  let again: ReturnType<typeof setTimeout> | undefined;

  const setKept = (next: boolean) => {
    clearTimeout(again);
    if (next === kept) return;
    kept = next;
    onKept();
  };
  const letGo = () => {
    if (unsent !== null && name !== null) forget(name);
    unsent = null;
    setKept(true);
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
    const keep = () => {
      if (unsent === null) return;
      const edits = `${provider.params[generationParameter] ?? ''} ${toBase64(unsent)}`;
      setKept(
        onDevice((storage) => {
          storage.setItem(ownName, edits);
          return true;
        }, false),
      );
      // Until then the edits are in this tab alone, as the words on the screen say.
      if (!kept) again = setTimeout(keep, tryAgainMs);
    };
    const onUpdate = (update: Uint8Array, origin: unknown) => {
      if (origin === provider) return;
      unsent = unsent === null ? update : Y.mergeUpdates([unsent, update]);
      keep();
    };
    const putBack = () => {
      const closed = store.getState().stage?.phase === 'closed';
      const dropped: Uint8Array[] = [];
      for (const { generation, update, name: keptName } of waiting) {
        const isOfThisBoard = generation === '' || generation === provider.params[generationParameter];
        if (isOfThisBoard && !closed) Y.applyUpdate(doc, update, 'kept');
        else dropped.push(update);
        forget(keptName);
      }
      waiting = [];
      if (dropped.length > 0)
        onDropped(closed ? 'session-closed' : 'board-restored', dropped.flatMap(textsIn));
    };
    const onSync = (synced: boolean) => {
      if (synced) putBack();
    };
    const stops = [listen(doc, 'update', onUpdate), listen(provider, 'sync', onSync)];
    leave = () => {
      for (const stop of stops) stop();
    };
    if (provider.synced) putBack();
  };
  return {
    follow,
    /** Whether this device keeps all that the server does not have. */
    kept: () => kept,
    /** The words in what the server refused, which is let go. */
    takeRefused: (): string[] => {
      const texts = unsent === null ? [] : textsIn(unsent);
      letGo();
      return texts;
    },
    close: () => {
      clearTimeout(again);
      leave();
      stopListening();
    },
  };
}
