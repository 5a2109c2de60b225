import type * as Y from 'yjs';

import { deskMap, readDesk } from '../documents/deskDocument.ts';
import { emptyDesk, type Desk } from '../model/session/desk.ts';
import { isId, type MemberId } from '../model/ids.ts';

/** What one desk document carries: its owner's desk, and the desks of those for whom the owner writes. */
export interface Desks {
  readonly own: Desk;
  readonly beside: Readonly<Record<MemberId, Desk>>;
}

/** All desks on a document. Of somebody for whom nothing was written yet there is none. */
export function readDesks(doc: Y.Doc): Desks {
  const ids = new Set<MemberId>();
  for (const key of deskMap(doc).keys()) {
    const [first, id] = key.split('/');
    if (first === 'for' && isId(id)) ids.add(id as MemberId);
  }
  return {
    own: readDesk(doc),
    beside: Object.fromEntries([...ids].sort().map((id) => [id, readDesk(doc, id)])),
  };
}

/** Each desk, and whose it is: null for the owner's own. */
export function eachDesk({ own, beside }: Desks): [desk: Desk, beside: MemberId | null][] {
  return [
    [own, null],
    ...Object.entries(beside).map(([id, desk]): [Desk, MemberId] => [desk, id as MemberId]),
  ];
}

function deskIn({ own, beside }: Desks, id: MemberId | null): Desk {
  return id === null ? own : (beside[id] ?? emptyDesk);
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
  const ids = new Set([...Object.keys(desks.beside), ...Object.keys(others.beside)] as MemberId[]);
  return { own: joined(null), beside: Object.fromEntries([...ids].sort().map((id) => [id, joined(id)])) };
}
