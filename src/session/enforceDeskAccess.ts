import type * as Y from 'yjs';

import { deskMap } from '../documents/deskDocument.ts';
import { accessTo, placesOpenTo } from '../model/access/documents.ts';
import type { MemberId } from '../model/ids.ts';
import { closeCodes } from '../model/protocol.ts';
import type { Reason } from '../model/refusal.ts';
import type { Stage } from '../model/session/stage.ts';
import { eachDesk, readDesks, restoreDesk } from '../documents/desksOn.ts';
import { reasonOfRefusal } from './refusedWrites.ts';

interface Options {
  readonly viewer: MemberId;
  /** The origin of edits that are not the owner's: they stand whatever the rules are. */
  readonly authority: symbol;
  /** The stage as it is at the moment of the edit. */
  readonly stageNow: () => Stage;
  /** The owner changed something on it, which stands. */
  readonly onTaken: () => void;
  readonly onRefused: (reason: Reason) => void;
}

/**
 * Lets edits of a desk stand that the server would take. Others are undone; the words of answers that came too late stay,
 * as drafts.
 */
export function enforceDeskAccess(
  doc: Y.Doc,
  { viewer, authority, stageNow, onTaken, onRefused }: Options,
): void {
  const map = deskMap(doc);
  const puttingBack = Symbol('putting back');
  let taken = new Map(map.entries());

  map.observe(({ keysChanged }, { origin }) => {
    const stage = stageNow();
    const open = accessTo('desk', viewer, stage) === 'write';
    const mayChange = placesOpenTo('desk', viewer, stage);
    const late = [...keysChanged].some((key) => !mayChange('desk', key));
    if (origin === authority || origin === puttingBack || (open && !late)) {
      taken = new Map(map.entries());
      if (open && origin !== authority) onTaken();
      return;
    }
    const refused = readDesks(doc);
    doc.transact(() => {
      for (const key of map.keys()) if (!taken.has(key)) map.delete(key);
      for (const [key, value] of taken) if (map.get(key) !== value) map.set(key, value);
      if (!open) return;
      for (const [desk, guest] of eachDesk(refused)) restoreDesk(doc, desk, { guest, locked: true });
    }, puttingBack);
    onRefused(reasonOfRefusal({ name: 'desk', code: closeCodes.startFresh }, stage, viewer));
  });
}
