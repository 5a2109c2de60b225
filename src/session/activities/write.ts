import { newDeskAnswerId } from '../../model/ids.ts';
import { openRound } from '../../model/session/stage.ts';
import type { Simulated } from './simulated.ts';

/** They write the answers that were given for the card; the others say "klaar" and write nothing. */
export const writes: Simulated = (stage, members, { engine, random, answersTo, inTurn, sayReady }) => {
  const round = openRound(stage);
  if (round === null) return;
  const answers = answersTo(round.cardId, members);
  const writers = answers.map(({ memberId }) => memberId).filter((id) => members.includes(id));
  const others = members.filter((id) => !writers.includes(id));
  inTurn(round.id, [...new Set([...writers, ...others])], (member) => {
    const now = openRound(engine.stage());
    if (now?.id !== round.id || now.locked) return;
    const answer = answers.find(({ memberId }) => memberId === member);
    if (answer === undefined) return sayReady(member, round.id);
    const id = newDeskAnswerId(random);
    engine.changeDesk(member, (desk) => {
      const { text, source } = answer;
      const order = desk.answers.length;
      const handedIn = { id, roundId: round.id, cardId: round.cardId, text, source, order };
      return { ...desk, answers: [...desk.answers, handedIn] };
    });
  });
};
