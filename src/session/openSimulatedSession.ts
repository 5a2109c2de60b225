/**
 * A session in this browser alone, with members who are not there. They come in, write, vote, choose from their hand and
 * get ready, one after the other at a human pace. As with real people, not everybody does something.
 */
import type { MemberId } from '../model/ids.ts';
import type { Guide } from '../model/programme/programme.ts';
import { admittedMembers, type Stage } from '../model/session/stage.ts';
import { simulations } from './activities/registry.ts';
import type { Simulator } from './activities/simulated.ts';
import type { LiveSession } from './liveSession.ts';
import type { LocalStart } from './localEngine.ts';
import { openLocalSession } from './openLocalSession.ts';
import { browserRandom } from './random.ts';

interface Simulation {
  readonly kind: 'example' | 'rehearsal';
  readonly start: LocalStart;
  /** The facilitators' words that are there from the start. */
  readonly guide?: Guide;
  readonly answersTo: Simulator['answersTo'];
  /** The names of those who come in while the session is open. */
  readonly arriving?: readonly string[];
  /** Between one of them doing something and the next: enough to see the count rise, not enough to wait for. */
  readonly paceMs: number;
}

/** Opens the session, and simulates until it is closed. */
export function openSimulatedSession(simulation: Simulation): LiveSession {
  const { answersTo, arriving = [], paceMs, ...local } = simulation;
  const { engine, ...session } = openLocalSession(local);
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const begun = new Set<string>();

  const later = (turn: number, act: () => void) => {
    const onTurn = () => {
      timers.delete(timer);
      act();
    };
    const timer = setTimeout(onTurn, (turn + 1) * paceMs);
    timers.add(timer);
  };
  const simulator: Simulator = {
    engine,
    random: browserRandom,
    answersTo,
    inTurn: (what, members, act) => {
      const fresh = members.filter((member) => !begun.has(`${what}/${member}`));
      for (const [turn, member] of fresh.entries()) {
        begun.add(`${what}/${member}`);
        later(turn, () => act(member));
      }
    },
    sayReady: (member, what) =>
      engine.changeDesk(member, (desk) => ({ ...desk, ready: { ...desk.ready, [what]: true } })),
  };
  const simulatedIn = (stage: Stage): MemberId[] =>
    admittedMembers(stage)
      .filter(({ id, role, host }) => id !== local.start.viewer && role === 'participant' && host === null)
      .map(({ id }) => id);
  engine.onStage((stage) => {
    for (const takePart of simulations) takePart(stage, simulatedIn(stage), simulator);
  });
  for (const [turn, name] of arriving.entries()) later(turn, () => engine.seat(name));

  const close = () => {
    for (const timer of timers) clearTimeout(timer);
    session.close();
  };
  return { ...session, close };
}
