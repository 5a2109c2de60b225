/** A table full of simulated members, and the facilitator who steers it. */
import type { Command } from '../../src/model/command.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import { createPerson, stageOf, type Connection, type Person } from '../server/person.ts';
import { sitDown, type SimulatedMember, type Times } from './simulatedMember.ts';

export interface CrowdedTable {
  readonly members: readonly SimulatedMember[];
  readonly stage: () => Stage;
  until(condition: (stage: Stage) => boolean): Promise<void>;
  steer(command: Command): Promise<void>;
  /** Gives the time between the command and the last screen on which this text has come in. */
  steerUntilSeen(command: Command, text: string): Promise<number>;
}

interface JoinedAtOnce {
  readonly members: readonly SimulatedMember[];
  /** For each, the time until everything had come in. */
  readonly took: readonly number[];
}

/** So many come in at the same time. */
export async function joinAtOnce(
  url: string,
  code: string,
  count: number,
  times: Times,
): Promise<JoinedAtOnce> {
  const took: number[] = [];
  const start = performance.now();
  const join = async (number: number) => {
    const person = createPerson(url);
    const reply = await person.join(code, `Deelnemer ${number}`);
    if (reply.status !== 200) throw new Error(reply.text);
    const member = await sitDown(url, person, times);
    took.push(performance.now() - start);
    return member;
  };
  const members = await Promise.all(Array.from({ length: count }, (_, number) => join(number)));
  return { members, took };
}

/** The table of a facilitator with a connection to the stage, and all members, of whom the facilitator is one. */
export function crowdedTable(
  facilitator: Person,
  connection: Connection,
  members: readonly SimulatedMember[],
): CrowdedTable {
  const steer = async (command: Command) => {
    const reply = await facilitator.command(command);
    if (reply.status !== 200) throw new Error(`${command.type}: ${reply.text}`);
  };
  return {
    members,
    stage: () => stageOf(connection),
    until: (condition) => connection.until(() => condition(stageOf(connection))),
    steer,
    steerUntilSeen: async (command, text) => {
      const start = performance.now();
      const all = Promise.all(members.map((member) => member.seesOnStage(text)));
      await steer(command);
      await all;
      return performance.now() - start;
    },
  };
}
