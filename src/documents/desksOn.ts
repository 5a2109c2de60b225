import type * as Y from 'yjs';

import type { MemberId } from '../model/ids.ts';
import { emptyDesk, type Desk } from '../model/session/desk.ts';
import { guestOfKey } from '../model/session/deskKeys.ts';
import { deskMap, readDesk } from './deskDocument.ts';

/** What one desk document carries: the desk of its owner, and those of the owner's guests. */
export interface Desks {
  readonly own: Desk;
  readonly guests: Readonly<Record<MemberId, Desk>>;
}

/** All desks on a document. A guest for whom nothing was written yet has none. */
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

function deskIn({ own, guests }: Desks, id: MemberId | null): Desk {
  return id === null ? own : (guests[id] ?? emptyDesk);
}

/** These desks, with the answers of those others that they lack. */
export function withAnswersOf(desks: Desks, others: Desks): Desks {
  const joined = (id: MemberId | null): Desk => {
    const desk = deskIn(desks, id);
    const missing = deskIn(others, id).answers.filter(
      (answer) => !desk.answers.some((one) => one.id === answer.id),
    );
    return { ...desk, answers: [...desk.answers, ...missing].sort((a, b) => a.order - b.order) };
  };
  const ids = new Set([...Object.keys(desks.guests), ...Object.keys(others.guests)] as MemberId[]);
  return { own: joined(null), guests: Object.fromEntries([...ids].sort().map((id) => [id, joined(id)])) };
}
