import type * as Y from 'yjs';

import type { Desk } from '../model/desk.ts';
import type { CardId } from '../model/deck.ts';
import type { RoundId } from '../model/ids.ts';
import { deskMap } from './deskDocument.ts';

/** Writes the texts of a desk into a fresh document: what was on a replica that the server refused is not lost. */
export function restoreDesk(doc: Y.Doc, desk: Desk): void {
  const map = deskMap(doc);
  doc.transact(() => {
    for (const [cardId, draft] of Object.entries(desk.drafts) as [CardId, Desk['drafts'][CardId]][])
      map.set(`draft/${cardId}`, draft);
    for (const { id, ...answer } of desk.answers) map.set(`answer/${id}`, answer);
    for (const roundId of Object.keys(desk.ready) as RoundId[]) map.set(`ready/${roundId}`, true);
  });
}
