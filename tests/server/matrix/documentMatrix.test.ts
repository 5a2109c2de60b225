/**
 * Every cell of who × what goes on × board locked or not × rules × part of a document, tried over a websocket against a
 * running server. What must come of it stands in expected.md, which somebody wrote.
 */
import { describe, expect, it } from 'vitest';

import { closeCodes } from '../../../src/model/protocol.ts';
import type { Person } from '../person.ts';
import { expectedAccess, expectedParts, type Switches } from './expected.ts';
import { play, seats, situations, type SeatKind, type Situation } from './situations.ts';
import { writes, type Write } from './writes.ts';

const off: Switches = { moveItems: false, addNotes: false, editHarvest: false };
const on: Switches = { moveItems: true, addNotes: true, editHarvest: true };

/** What must come of a write: that it is saved, or the code of the close. */
function expectedOf(
  kind: SeatKind,
  situation: Situation,
  { document, part }: Write,
  { switches, locked }: { switches: Switches; locked: boolean },
): number | 'saved' {
  const closed = situation === 'closed';
  // Closing turns away who waits at the door.
  if (kind === 'removed' || (kind === 'waiting' && closed)) return closeCodes.whoAreYou;
  const access = expectedAccess(document, kind, closed);
  if (access === 'none') return closeCodes.notYours;
  if (access === 'write') return 'saved';
  const open: readonly string[] = access === 'parts' ? expectedParts(switches, locked) : [];
  return open.includes(part) ? 'saved' : closeCodes.startFresh;
}

async function outcomeOf(person: Person, { document, edit }: Write): Promise<number | 'saved'> {
  const connection = person.connect(document);
  const closed = await Promise.race([connection.closed, connection.synced]);
  if (typeof closed === 'number') return (connection.close(), closed);
  edit(connection.doc);
  const outcome = await Promise.race([connection.closed, connection.saved().then(() => 'saved' as const)]);
  connection.close();
  return outcome;
}

/** Every way in which the three switches can stand. */
const allSwitches: Switches[] = [false, true].flatMap((moveItems) =>
  [false, true].flatMap((addNotes) =>
    [false, true].map((editHarvest) => ({ moveItems, addNotes, editHarvest })),
  ),
);

describe.each(situations)('while the session is at "%s"', (situation) => {
  it.each([false, true])(
    '[S6] every role writes what the table says and no more; board locked: %s',
    async (locked) => {
      const played = await play(situation, locked);
      try {
        for (const kind of seats)
          for (const write of writes) {
            const cell = `${kind} ${write.document} ${write.part}`;
            const outcome = await outcomeOf(played.people[kind], write);
            const expected = expectedOf(kind, situation, write, { switches: off, locked });
            expect({ cell, outcome }).toEqual({ cell, outcome: expected });
          }
      } finally {
        await played.leave();
      }
    },
  );
});

describe('the three switches', () => {
  /** Writes in every part of the board, as everybody who may not steer. */
  async function tryWith(switches: Switches, locked: boolean) {
    const played = await play('choosing', locked);
    try {
      const set = await played.people.facilitator.command({ type: 'rules.set', ...switches });
      expect(set.status).toBe(200);
      for (const kind of ['participant', 'observer'] as const)
        for (const write of writes.filter(({ document }) => document === 'board')) {
          const cell = `${kind} ${write.part} ${JSON.stringify(switches)}`;
          const outcome = await outcomeOf(played.people[kind], write);
          const expected = expectedOf(kind, 'choosing', write, { switches, locked });
          expect({ cell, outcome }).toEqual({ cell, outcome: expected });
        }
    } finally {
      await played.leave();
    }
  }

  it.each(allSwitches)('[S6] open to a participant only what they say: %o', (switches) =>
    tryWith(switches, false),
  );

  it('[S6] open nothing while the board is locked, even with all of them on', () => tryWith(on, true));
});
