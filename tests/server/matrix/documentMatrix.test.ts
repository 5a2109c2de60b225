/**
 * Every cell of who × what goes on × board locked or not × rules × part of a document, tried over a websocket against a
 * running server. What must come of it is in model/access.ts.
 */
import type * as Y from 'yjs';
import { describe, expect, it } from 'vitest';

import {
  accessTo,
  boardPartNames,
  writableBoardParts,
  type DocumentName,
} from '../../../src/model/access.ts';
import { closeCodes } from '../../../src/model/protocol.ts';
import { memberOf, type Rules, type Stage } from '../../../src/model/stage.ts';
import type { Person } from '../person.ts';
import { play, seats, situations } from './situations.ts';

interface Write {
  readonly document: DocumentName;
  readonly part: string;
  readonly edit: (doc: Y.Doc) => void;
}

const boardWrites: Write[] = boardPartNames.map((part) => ({
  document: 'board',
  part,
  edit: (doc) =>
    part === 'minutes' ? doc.getText(part).insert(0, 'x') : void doc.getMap(part).set('n-matrix/x', 'x'),
}));
const otherWrites: Write[] = [
  { document: 'stage', part: 'title', edit: (doc) => void doc.getMap('stage').set('title', 'x') },
  { document: 'guide', part: 'words', edit: (doc) => void doc.getMap('guide').set('step/p-x', 'x') },
  {
    document: 'report',
    part: 'left out',
    edit: (doc) => void doc.getMap('report').set('without/section/people', true),
  },
  { document: 'report', part: 'summary', edit: (doc) => doc.getText('summary').insert(0, 'x') },
  ...['draft/kennisbronnen-1', 'answer/d-matrix', 'ready/r-x', 'ballot/v-x/kennisbronnen-1'].map(
    (key): Write => ({
      document: 'desk',
      part: key,
      edit: (doc) => void doc.getMap('desk').set(key, key.startsWith('ballot') ? 1 : { text: 'x' }),
    }),
  ),
];

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
          for (const write of [...boardWrites, ...otherWrites]) {
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
      for (const write of boardWrites) {
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
