import type * as Y from 'yjs';

import { joinedDraft, type Desk } from '../model/session/desk.ts';
import { keyPrefix } from '../model/session/deskKeys.ts';
import type { MemberId } from '../model/ids.ts';
import { deskMap } from './deskDocument.ts';

/**
 * Writes what is on a desk into a fresh document: what was on a replica that the server refused is not lost. Where
 * answers may not change any more, those that the fresh document lacks go back to being drafts.
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
        const { cardId } = answer;
        const earlier = Object.entries(desk.drafts).find(([card]) => card === cardId)?.[1];
        map.set(key(`draft/${cardId}`), joinedDraft(answer, earlier));
      }
    }
    for (const what of Object.keys(desk.ready)) map.set(key(`ready/${what}`), true);
    for (const [voteId, ballot] of Object.entries(desk.ballots))
      for (const [itemId, dots] of Object.entries(ballot)) map.set(key(`ballot/${voteId}/${itemId}`), dots);
    for (const [runId, values] of Object.entries(desk.given ?? {}))
      for (const [name, value] of Object.entries(values)) map.set(key(`given/${runId}/${name}`), value);
  });
}
