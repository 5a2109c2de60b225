/** A table full of simulated members, and the facilitator who steers it. */
import type { Command } from '../../src/model/command.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import { stageOf, type Connection, type Person } from '../server/person.ts';
import type { SimulatedMember } from './simulatedMember.ts';

export interface CrowdedTable {
  readonly members: readonly SimulatedMember[];
  readonly stage: () => Stage;
  until(condition: (stage: Stage) => boolean): Promise<void>;
  steer(command: Command): Promise<void>;
  /** Gives the time between the command and the last screen on which this text has come in. */
  steerUntilSeen(command: Command, text: string): Promise<number>;
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
