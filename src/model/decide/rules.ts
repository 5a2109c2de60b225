import type { CommandOf } from '../command.ts';
import type { Rules, Stage } from '../session/stage.ts';
import { accept, type Decision } from './context.ts';

/** Turns switches of what participants may do, and how one comes in. What is left out stays as it was. */
export function rulesSet(stage: Stage, command: CommandOf<'rules.set'>): Decision {
  const { rules } = stage;
  const changed: Rules = {
    moveItems: command.moveItems ?? rules.moveItems,
    addNotes: command.addNotes ?? rules.addNotes,
    editHarvest: command.editHarvest ?? rules.editHarvest,
    guests: command.guests ?? rules.guests,
    admission: command.admission ?? rules.admission,
  };
  return accept({ ...stage, rules: changed });
}

/** Nobody comes in with the code any more. Who is in, or waits at the door, stays. */
export function lobbyLock(stage: Stage): Decision {
  return accept({ ...stage, doorLocked: true });
}

/** One can come in with the code again. */
export function lobbyUnlock(stage: Stage): Decision {
  return accept({ ...stage, doorLocked: false });
}

/** Calls everybody to what is on the table now. */
export function tableGather(stage: Stage): Decision {
  return accept({ ...stage, gathered: stage.gathered + 1 });
}
