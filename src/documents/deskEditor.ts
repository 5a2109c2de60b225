/** Edits of one's own desk. */
import type * as Y from 'yjs';

import type { CardId } from '../model/deck.ts';
import type { DeskAnswer, Draft } from '../model/desk.ts';
import type { DeskAnswerId, RoundId } from '../model/ids.ts';
import { deskMap, readDesk } from './deskDocument.ts';

export interface DeskEditor {
  /** Keeps a half-written answer. */
  setDraft(cardId: CardId, draft: Draft): void;
  /** Lays an answer on the table, still face down, and clears the draft it came from. */
  handIn(answer: Omit<DeskAnswer, 'order'>): void;
  /** Takes a sealed answer back into the draft. */
  takeBack(id: DeskAnswerId): void;
  /** Removes an answer for good: its author withdrew it after it was published. */
  discard(id: DeskAnswerId): void;
  /** Says "klaar", or takes that back. */
  setReady(roundId: RoundId, ready: boolean): void;
}

/** An editor of a desk document. */
export function createDeskEditor(doc: Y.Doc): DeskEditor {
  const map = deskMap(doc);
  const keepDraft = (cardId: CardId, { text, source }: Draft) =>
    text === '' && source === null
      ? map.delete(`draft/${cardId}`)
      : map.set(`draft/${cardId}`, { text, source });

  return {
    setDraft: (cardId, draft) => doc.transact(() => void keepDraft(cardId, draft)),
    handIn: ({ id, roundId, cardId, text, source }) =>
      doc.transact(() => {
        const order = (readDesk(doc).answers.at(-1)?.order ?? 0) + 1;
        map.set(`answer/${id}`, { roundId, cardId, text, source, order });
        map.delete(`draft/${cardId}`);
      }),
    takeBack: (id) =>
      doc.transact(() => {
        const desk = readDesk(doc);
        const answer = desk.answers.find((one) => one.id === id);
        if (answer === undefined) return;
        const draft = desk.drafts[answer.cardId];
        const text = [answer.text, draft?.text ?? ''].filter((part) => part !== '').join('\n\n');
        map.delete(`answer/${id}`);
        keepDraft(answer.cardId, { text, source: answer.source });
      }),
    discard: (id) => doc.transact(() => map.delete(`answer/${id}`)),
    setReady: (roundId, ready) =>
      doc.transact(() => (ready ? map.set(`ready/${roundId}`, true) : map.delete(`ready/${roundId}`))),
  };
}
