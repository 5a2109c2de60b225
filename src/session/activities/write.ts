import { newDeskAnswerId } from '../../model/ids.ts';
import { openRound } from '../../model/session/stage.ts';
import { inOpenRun } from './simulated.ts';

/** Members with an answer for the card hand it in, and some of them say "klaar"; so do those without an answer. */
export const writes = inOpenRun(
  openRound,
  (member, { id: roundId, cardId, locked }, { engine, random, answersTo, sayReady }, members) => {
    if (locked) return;
    const answer = answersTo(cardId, members, engine.stage()).find(({ memberId }) => memberId === member);
    if (answer === undefined) return sayReady(member, roundId);
    const { text, source } = answer;
    const id = newDeskAnswerId(random);
    engine.changeDesk(member, (desk) => {
      const handedIn = { id, roundId, cardId, text, source, order: desk.answers.length };
      return { ...desk, answers: [...desk.answers, handedIn] };
    });
    if (members.indexOf(member) % 2 === 0) sayReady(member, roundId);
  },
  ({ cardId }, members, { answersTo, engine }) => {
    const writers = answersTo(cardId, members, engine.stage()).map(({ memberId }) => memberId);
    return [...new Set([...writers.filter((id) => members.includes(id)), ...members])];
  },
);
