/**
 * Members who are not there: they come in, write, vote, choose from their hand and get ready, one after the other at a
 * human pace. As with real people, not everybody does something: passing is always fine.
 */
import type { MemberId, Random } from '../model/ids.ts';
import { admittedMembers, type Stage } from '../model/session/stage.ts';
import { simulations } from './activities/registry.ts';
import type { Simulator } from './activities/simulated.ts';
import type { LocalEngine } from './localEngine.ts';

export interface Simulation {
  /** The one who is there. */
  readonly viewer: MemberId;
  /** What they write on a card, in the order in which they hand in. Who is not in it says "klaar" and writes nothing. */
  readonly answersTo: Simulator['answersTo'];
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
  const inTurn: Simulator['inTurn'] = (what, members, act) => {
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
  const sayReady: Simulator['sayReady'] = (member, what) =>
    engine.changeDesk(member, (desk) => ({ ...desk, ready: { ...desk.ready, [what]: true } }));

  const simulator: Simulator = { engine, random, answersTo, inTurn, sayReady };
  engine.onStage((stage) => {
    const members = membersOf(stage);
    for (const takePart of simulations) takePart(stage, members, simulator);
  });
  for (const [turn, name] of arriving.entries()) later(turn, () => engine.seat(name));

  return () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };
}
