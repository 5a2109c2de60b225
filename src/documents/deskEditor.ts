/** Edits of one's own desk. */
import type * as Y from 'yjs';

import type { BallotItemId } from '../model/activities/vote/ballot.ts';
import type { CardId } from '../model/deck.ts';
import { groupMark, joinedDraft, type DeskAnswer, type Draft } from '../model/session/desk.ts';
import type { DeskAnswerId, MemberId, RunId, VoteId } from '../model/ids.ts';
import { keyPrefix } from '../model/session/deskKeys.ts';
import type { Going } from '../model/session/vault.ts';
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
  /** Says whether a sealed answer stays in the group once it is published. */
  keepInGroup(id: DeskAnswerId, inGroup: boolean): void;
  /** Says "klaar", or takes that back. */
  setReady(what: Going, ready: boolean): void;
  /** Gives an item so many dots in a vote; 0 takes them back. */
  setDots(voteId: VoteId, itemId: BallotItemId, dots: number): void;
  /** Gives a value in an activity, under its name in that run; null takes it back. */
  give(runId: RunId, name: string, value: string | number | null): void;
}

/** An editor of a desk document: of its owner's own desk, or with a guest of that of the guest. */
export function createDeskEditor(doc: Y.Doc, guest: MemberId | null = null): DeskEditor {
  const map = deskMap(doc);
  const key = (name: string) => keyPrefix(guest) + name;
  const read = () => readDesk(doc, guest);
  const keepDraft = (cardId: CardId, { text, source, inGroup }: Draft) =>
    text === '' && source === null && inGroup !== true
      ? map.delete(key(`draft/${cardId}`))
      : map.set(key(`draft/${cardId}`), { text, source, ...groupMark(inGroup) });

  return {
    setDraft: (cardId, draft) => doc.transact(() => void keepDraft(cardId, draft)),
    handIn: ({ id, roundId, cardId, text, source, inGroup }) =>
      doc.transact(() => {
        const order = (read().answers.at(-1)?.order ?? 0) + 1;
        map.set(key(`answer/${id}`), { roundId, cardId, text, source, order, ...groupMark(inGroup) });
        map.delete(key(`draft/${cardId}`));
      }),
    takeBack: (id) =>
      doc.transact(() => {
        const desk = read();
        const answer = desk.answers.find((one) => one.id === id);
        if (answer === undefined) return;
        const draft = desk.drafts[answer.cardId];
        map.delete(key(`answer/${id}`));
        keepDraft(answer.cardId, joinedDraft(answer, draft));
      }),
    keepInGroup: (id, inGroup) =>
      doc.transact(() => {
        const answer = read().answers.find((one) => one.id === id);
        if (answer === undefined) return;
        const { roundId, cardId, text, source, order } = answer;
        map.set(key(`answer/${id}`), { roundId, cardId, text, source, order, ...groupMark(inGroup) });
      }),
    discard: (id) => doc.transact(() => map.delete(key(`answer/${id}`))),
    setReady: (what, ready) =>
      doc.transact(() => (ready ? map.set(key(`ready/${what}`), true) : map.delete(key(`ready/${what}`)))),
    setDots: (voteId, itemId, dots) =>
      doc.transact(() => {
        const name = key(`ballot/${voteId}/${itemId}`);
        if (dots > 0) map.set(name, dots);
        else map.delete(name);
      }),
    give: (runId, name, value) =>
      doc.transact(() => {
        const place = key(`given/${runId}/${name}`);
        if (value === null) map.delete(place);
        else map.set(place, value);
      }),
  };
}
