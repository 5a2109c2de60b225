/** All desks on one document: that of its owner, and those of the owner's guests. */
import type * as Y from 'yjs';

import type { MemberId } from '../model/ids.ts';
import { emptyDesk, guestOfKey, joinedDraft, keyPrefix, type Desk } from '../model/session/desk.ts';
import { deskMap, readDesk } from './deskDocument.ts';

export interface Desks {
  readonly own: Desk;
  readonly guests: Readonly<Record<MemberId, Desk>>;
}

/** The desks that a document carries. A guest for whom nothing was written yet has none. */
export function readDesks(doc: Y.Doc): Desks {
  const ids = new Set([...deskMap(doc).keys()].flatMap((key) => guestOfKey(key) ?? []));
  return {
    own: readDesk(doc),
    guests: Object.fromEntries([...ids].sort().map((id) => [id, readDesk(doc, id)])),
  };
}

/** Each desk, and whose it is: null for the owner's own. */
export function eachDesk({ own, guests }: Desks): [desk: Desk, guest: MemberId | null][] {
  return [
    [own, null],
    ...Object.entries(guests).map(([id, desk]): [Desk, MemberId] => [desk, id as MemberId]),
  ];
}

/** These desks, with the answers of those others that they lack. */
export function withAnswersOf(desks: Desks, others: Desks): Desks {
  const joined = (desk = emptyDesk, { answers } = emptyDesk): Desk => {
    const missing = answers.filter(({ id }) => !desk.answers.some((one) => one.id === id));
    return { ...desk, answers: [...desk.answers, ...missing].sort((a, b) => a.order - b.order) };
  };
  const ids = new Set([...Object.keys(desks.guests), ...Object.keys(others.guests)] as MemberId[]);
  const guests = [...ids].sort().map((id) => [id, joined(desks.guests[id], others.guests[id])]);
  return { own: joined(desks.own, others.own), guests: Object.fromEntries(guests) as Desks['guests'] };
}

/**
 * Writes a desk into a fresh document, so that nothing is lost of a replica that the server refused. Where answers are
 * locked, those that the fresh document lacks become drafts again.
 */
export function restoreDesk(
  doc: Y.Doc,
  desk: Desk,
  { guest = null, locked = false }: { readonly guest?: MemberId | null; readonly locked?: boolean } = {},
): void {
  const map = deskMap(doc);
  const key = (name: string) => keyPrefix(guest) + name;
  doc.transact(() => {
    for (const [cardId, draft] of Object.entries(desk.drafts)) map.set(key(`draft/${cardId}`), draft);
    for (const { id, ...answer } of desk.answers) {
      if (!locked) map.set(key(`answer/${id}`), answer);
      else if (!map.has(key(`answer/${id}`))) {
        map.set(key(`draft/${answer.cardId}`), joinedDraft(answer, desk.drafts[answer.cardId]));
      }
    }
    for (const what of Object.keys(desk.ready)) map.set(key(`ready/${what}`), true);
    for (const [voteId, ballot] of Object.entries(desk.ballots))
      for (const [itemId, dots] of Object.entries(ballot)) map.set(key(`ballot/${voteId}/${itemId}`), dots);
    for (const [runId, values] of Object.entries(desk.given ?? {}))
      for (const [name, value] of Object.entries(values)) map.set(key(`given/${runId}/${name}`), value);
  });
}
