/**
 * Every cell of who × what goes on × board locked or not × rules × part of a document, tried over a websocket against a
 * running server. What must come of it is in model/access/documents.ts.
 */
import { describe, expect, it } from 'vitest';

import { writableBoardParts } from '../../../src/model/access/boardParts.ts';
import { accessTo } from '../../../src/model/access/documents.ts';
import { closeCodes } from '../../../src/model/protocol.ts';
import { memberOf, type Rules, type Stage } from '../../../src/model/session/stage.ts';
import type { Person } from '../person.ts';
import { play, seats, situations } from './situations.ts';
import { writes, type Write } from './writes.ts';

/** What should come of a write: that it is saved, or the code of the close. */
function expectedOf(stage: Stage, { memberId }: Person, { document, part }: Write): number | 'saved' {
  if (memberOf(stage, memberId) === undefined) return closeCodes.whoAreYou;
  const access = accessTo(document, memberId, stage);
  if (access === 'none') return closeCodes.notYours;
  if (access === 'read') return closeCodes.startFresh;
  const parts: ReadonlySet<string> = writableBoardParts(memberId, stage);
  return document === 'board' && !parts.has(part) ? closeCodes.startFresh : 'saved';
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
const allRules: Omit<Rules, 'admission'>[] = [false, true].flatMap((moveItems) =>
  [false, true].flatMap((addNotes) =>
    [false, true].map((editHarvest) => ({ moveItems, addNotes, editHarvest, guests: false })),
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
            const person = played.people[kind];
            const cell = `${kind} ${write.document} ${write.part}`;
            const expected = expectedOf(played.stage(), person, write);
            expect({ cell, outcome: await outcomeOf(person, write) }).toEqual({ cell, outcome: expected });
          }
      } finally {
        await played.leave();
      }
    },
  );
});

describe('the three switches', () => {
  it.each(allRules)('[S6] open to a participant only what they say: %o', async (rules) => {
    const played = await play('choosing', false);
    const { facilitator, participant } = played.people;
    try {
      const set = await facilitator.command({ type: 'rules.set', ...rules });
      expect(set.status).toBe(200);
      for (const write of writes.filter(({ document }) => document === 'board')) {
        const stage = { ...played.stage(), rules: { ...played.stage().rules, ...rules } };
        const cell = `${write.part} ${JSON.stringify(rules)}`;
        const expected = expectedOf(stage, participant, write);
        expect({ cell, outcome: await outcomeOf(participant, write) }).toEqual({ cell, outcome: expected });
      }
    } finally {
      await played.leave();
    }
  });
});
