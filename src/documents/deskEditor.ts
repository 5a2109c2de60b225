/** Edits of one's own desk. */
import type * as Y from 'yjs';

import type { BallotItemId } from '../model/activities/vote/ballot.ts';
import type { CardId } from '../model/deck.ts';
import {
  groupMark,
  joinedDraft,
  keyPrefix,
  type Desk,
  type DeskAnswer,
  type Draft,
} from '../model/session/desk.ts';
import type { DeskAnswerId, MemberId, RunId, VoteId } from '../model/ids.ts';
import type { Going } from '../model/session/vault.ts';
import { deskMap, readDesk } from './deskDocument.ts';

export type DeskEditor = ReturnType<typeof createDeskEditor>;

/** An editor of a desk document: of its owner's own desk, or of that of a guest. */
export function createDeskEditor(doc: Y.Doc, guest: MemberId | null = null) {
  const map = deskMap(doc);
  const read = () => readDesk(doc, guest);
  const set = (name: string, value: unknown) => {
    const key = keyPrefix(guest) + name;
    if (value === null) map.delete(key);
    else map.set(key, value);
  };
  const setAnswer = (answer: DeskAnswer, inGroup = answer.inGroup === true) => {
    const { id, roundId, cardId, text, source, order } = answer;
    set(`answer/${id}`, { roundId, cardId, text, source, order, ...groupMark(inGroup) });
  };
  const setDraft = (cardId: CardId, { text, source, inGroup }: Draft) => {
    const empty = text === '' && source === null && inGroup !== true;
    set(`draft/${cardId}`, empty ? null : { text, source, ...groupMark(inGroup) });
  };
  /** Changes one answer, if it is still there. */
  const change = (id: DeskAnswerId, edit: (answer: DeskAnswer, drafts: Desk['drafts']) => void) =>
    doc.transact(() => {
      const { answers, drafts } = read();
      const answer = answers.find((one) => one.id === id);
      if (answer !== undefined) edit(answer, drafts);
    });

  return {
    /** Keeps a half-written answer. */
    setDraft,
    /** Lays an answer on the table, still face down, and clears the draft it came from. */
    handIn: (answer: Omit<DeskAnswer, 'order'>) =>
      doc.transact(() => {
        setAnswer({ ...answer, order: (read().answers.at(-1)?.order ?? 0) + 1 });
        set(`draft/${answer.cardId}`, null);
      }),
    /** Takes a sealed answer back into the draft. */
    takeBack: (id: DeskAnswerId) =>
      change(id, (answer, drafts) => {
        set(`answer/${id}`, null);
        setDraft(answer.cardId, joinedDraft(answer, drafts[answer.cardId]));
      }),
    /** Removes an answer for good: its author withdrew it after it was published. */
    discard: (id: DeskAnswerId) => set(`answer/${id}`, null),
    /** Says whether a sealed answer stays in the group once it is published. */
    keepInGroup: (id: DeskAnswerId, inGroup: boolean) => change(id, (answer) => setAnswer(answer, inGroup)),
    /** Says "klaar", or takes that back. */
    setReady: (what: Going, ready: boolean) => set(`ready/${what}`, ready ? true : null),
    /** Gives an item so many dots in a vote; 0 takes them back. */
    setDots: (voteId: VoteId, itemId: BallotItemId, dots: number) =>
      set(`ballot/${voteId}/${itemId}`, dots > 0 ? dots : null),
    /** Gives a value in an activity, under its name in that run; null takes it back. */
    give: (runId: RunId, name: string, value: string | number | null) => set(`given/${runId}/${name}`, value),
  };
}
