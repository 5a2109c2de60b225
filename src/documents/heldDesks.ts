/** What the server, or the engine in its place, reads and clears of desks. */
import type * as Y from 'yjs';

import { guestsOf } from '../model/access/ownership.ts';
import { isForgotten } from '../model/activities/run.ts';
import type { DeskAnswerId, MemberId, RunId } from '../model/ids.ts';
import { keyPrefix, runOfKey, type Desk } from '../model/session/desk.ts';
import type { Stage } from '../model/session/stage.ts';
import { deskMap, readDesk } from './deskDocument.ts';

/** The desks on the document of this owner: their own, and that of each guest whom they host at this stage. */
export function heldDesks(doc: Y.Doc, owner: MemberId, stage: Stage): Map<MemberId, Desk> {
  const guests = guestsOf(stage, owner).map(({ id }): [MemberId, Desk] => [id, readDesk(doc, id)]);
  return new Map([[owner, readDesk(doc)], ...guests]);
}

/**
 * Takes an answer off a desk, or everything when `answer` is null. A `guest` of null means the owner of the document:
 * then everything includes the desks of all guests. It only deletes, which needs no client id: the owner stays the only
 * writer.
 */
export function clearDesk(
  doc: Y.Doc,
  { guest, answer }: { readonly guest: MemberId | null; readonly answer: DeskAnswerId | null },
): void {
  const map = deskMap(doc);
  const prefix = keyPrefix(guest);
  const goes = (key: string) =>
    answer === null ? key.startsWith(prefix) : key === `${prefix}answer/${answer}`;
  doc.transact(() => {
    for (const key of map.keys()) if (goes(key)) map.delete(key);
  });
}

/**
 * The runs of which something is on a document that may not be there any more: they are over, and it came too late. Also of a
 * guest who is gone.
 */
export function forgottenOn(doc: Y.Doc, stage: Stage): RunId[] {
  const runs = new Set([...deskMap(doc).keys()].flatMap((key) => runOfKey(key) ?? []));
  return [...runs].filter((run) => isForgotten(stage, run));
}

/** Takes what was given in a run off all desks on a document, and that their owners were done. It only deletes as well. */
export function forgetRun(doc: Y.Doc, run: RunId): void {
  const map = deskMap(doc);
  doc.transact(() => {
    for (const key of map.keys()) if (runOfKey(key) === run) map.delete(key);
  });
}
