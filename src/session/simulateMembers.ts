/**
 * Members who are not there: they come in, write, vote, choose from their hand and get ready, one after the other at a
 * human pace. As with real people, not everybody does something: passing is always fine.
 */
import type { CardId } from '../model/deck.ts';
import { newDeskAnswerId, type DealId, type MemberId, type Random } from '../model/ids.ts';
import type { Source } from '../model/source.ts';
import {
  admittedMembers,
  openRound,
  openVote,
  type Deal,
  type Round,
  type Stage,
} from '../model/session/stage.ts';
import { handOf } from '../model/session/vault.ts';
import type { Vote } from '../model/activities/vote/vote.ts';
import type { LocalEngine } from './localEngine.ts';
import { simulatedBallot } from './simulatedBallot.ts';

export interface SimulatedAnswer {
  readonly memberId: MemberId;
  readonly text: string;
  readonly source: Source | null;
}

export interface Simulation {
  /** The one who is there. */
  readonly viewer: MemberId;
  /** What they write on a card, in the order in which they hand in. Who is not in it says "klaar" and writes nothing. */
  readonly answersTo: (cardId: CardId, members: readonly MemberId[]) => readonly SimulatedAnswer[];
  /** Who come in while the session is open. */
  readonly arriving?: readonly string[];
  /** Between one of them doing something and the next: enough to see the count rise, not enough to wait for. */
  readonly paceMs: number;
  readonly random: Random;
}

/** Starts simulating. Gives the way to stop. */
export function simulateMembers(engine: LocalEngine, simulation: Simulation): () => void {
  const { viewer, answersTo, arriving = [], paceMs, random } = simulation;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const begun = new Set<string>();

  const later = (turn: number, act: () => void) => {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        act();
      },
      (turn + 1) * paceMs,
    );
    timers.add(timer);
  };
  /** Each member once, in turn; who comes in later gets a turn of their own. */
  const inTurn = (what: string, members: readonly MemberId[], act: (member: MemberId) => void) => {
    const fresh = members.filter((member) => !begun.has(`${what}/${member}`));
    for (const [turn, member] of fresh.entries()) {
      begun.add(`${what}/${member}`);
      later(turn, () => act(member));
    }
  };
  const membersOf = (stage: Stage) =>
    admittedMembers(stage)
      .filter(({ id, role, host }) => id !== viewer && role === 'participant' && host === null)
      .map(({ id }) => id);
  const sayReady = (member: MemberId, what: Round['id'] | Vote['id'] | DealId) =>
    engine.changeDesk(member, (desk) => ({ ...desk, ready: { ...desk.ready, [what]: true } }));

  const write = (round: Round, members: readonly MemberId[]) => {
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
        const handedIn = {
          id,
          roundId: round.id,
          cardId: round.cardId,
          text,
          source,
          order: desk.answers.length,
        };
        return { ...desk, answers: [...desk.answers, handedIn] };
      });
    });
  };

  const vote = ({ id }: Vote, members: readonly MemberId[]) =>
    inTurn(id, members, (member) => {
      const open = openVote(engine.stage());
      if (open?.id !== id) return;
      const ballot = simulatedBallot(open, random);
      engine.changeDesk(member, (desk) => ({ ...desk, ballots: { ...desk.ballots, [id]: ballot } }));
      sayReady(member, id);
    });

  const choose = ({ id }: Deal, members: readonly MemberId[]) =>
    inTurn(id, members, (member) => {
      if (engine.stage().deal?.id !== id) return;
      engine.send(member, { type: 'hand.take' });
      const [cardId] = handOf(engine.vault(), member);
      // The last of them passes.
      if (cardId !== undefined && member !== members.at(-1))
        engine.send(member, { type: 'hand.play', cardId });
      sayReady(member, id);
    });

  const follow = (stage: Stage) => {
    const members = membersOf(stage);
    const round = openRound(stage);
    const ballot = openVote(stage);
    if (round !== null) write(round, members);
    if (ballot !== null) vote(ballot, members);
    if (stage.deal !== null) choose(stage.deal, members);
  };
  engine.onStage(follow);
  for (const [turn, name] of arriving.entries()) later(turn, () => engine.seat(name));

  return () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };
}
