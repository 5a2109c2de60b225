/**
 * Every cell of who × what goes on × board locked or not × command, tried over HTTP against a running server. What must
 * come of it stands in expected.md, which somebody wrote; so nothing here asks the code that it tries.
 */
import { describe, expect, it } from 'vitest';

import type { Command, CommandType } from '../../../src/model/command.ts';
import { seatHeader } from '../../../src/model/protocol.ts';
import { roles } from '../../../src/model/session/stage.ts';
import { testCommands } from '../../fixtures/testCommands.ts';
import { cookieHeader } from '../cookieJar.ts';
import type { Person } from '../person.ts';
import { startTestServer } from '../testServer.ts';
import { attemptAt, trespassAt, trespassTypes, type Tried } from './attempts.ts';
import { expectedCommands, expectedOfTrespass, expectedReply, ownAlone } from './expected.ts';
import { play, seats, situations, type Played } from './situations.ts';

/** Every command that there is: the compiler sees to that. */
const types = Object.keys(testCommands) as CommandType[];
/** These name nobody: there is no way to give them about another. */
const namesNobody: readonly CommandType[] = ['member.seatBeside'];

/** What came of a command: `yes`, or the reason of the refusal. */
async function give(url: string, person: Person, command: Command): Promise<unknown> {
  const response = await fetch(`${url}/api/sessions/${person.sessionId}/commands`, {
    method: 'POST',
    headers: {
      Cookie: cookieHeader(person.cookies),
      Origin: url,
      'Content-Type': 'application/json',
      [seatHeader]: person.memberId,
    },
    body: JSON.stringify(command),
  });
  const { reason } = (await response.json()) as { reason?: string };
  return response.ok ? 'yes' : reason;
}

async function triedBy(played: Played, person: Person): Promise<Tried> {
  const [ownAnswer] = await played.answersOf(person);
  const [othersAnswer] = await played.answersOf(played.other);
  return {
    stage: played.stage(),
    viewer: person.memberId,
    other: played.other.memberId,
    ownAnswer,
    othersAnswer,
    hand: await played.handOf(person),
    othersHand: await played.handOf(played.other),
  };
}

/** Gives a command that may be carried out to a server of its own, which goes on from the same moment. */
async function giveApart(played: Played, person: Person, command: Command) {
  const server = await startTestServer({ storage: await played.storage.copy() });
  try {
    return await give(server.url, person, command);
  } finally {
    await server.close();
  }
}

describe('the expected table', () => {
  it('[C33] has a row for every command that there is, and for no other', () => {
    expect([...expectedCommands].sort()).toEqual([...types].sort());
  });

  it('[C34] says of every command about one’s own what comes of it about another’s', () => {
    const tried = new Set(roles.flatMap((role) => [...expectedOfTrespass(role).keys()]));
    expect([...tried].sort()).toEqual([...trespassTypes].sort());
    for (const role of roles)
      expect([...expectedOfTrespass(role).keys()].sort(), role).toEqual(
        ownAlone(role)
          .filter((type) => !namesNobody.includes(type))
          .sort(),
      );
  });
});

describe.each(situations)('while the session is at "%s"', (situation) => {
  it.each([false, true])(
    '[C33] every role gets of every command what the table says; board locked: %s',
    async (locked) => {
      const played = await play(situation, locked);
      try {
        const before = JSON.stringify(played.stage());
        const expected: Record<string, unknown> = {};
        const came: Record<string, unknown> = {};
        for (const kind of seats) {
          const person = played.people[kind];
          const tried = await triedBy(played, person);
          for (const type of types) {
            const command = attemptAt(type, tried);
            const reply = expectedReply(type, kind, situation, false);
            const cell = `${kind} ${type}`;
            expected[cell] = reply;
            came[cell] =
              reply === 'yes'
                ? await giveApart(played, person, command)
                : await give(played.server.url, person, command);
          }
        }
        expect(came).toEqual(expected);
        expect(Object.keys(came)).toHaveLength(seats.length * types.length);
        // What was refused has changed nothing.
        expect(JSON.stringify(played.stage())).toBe(before);
      } finally {
        await played.leave();
      }
    },
  );

  it('[C34] what is one’s own alone stays closed to everybody else', async () => {
    const played = await play(situation, false);
    try {
      const before = JSON.stringify(played.stage());
      for (const role of roles) {
        const person = played.people[role];
        const tried = await triedBy(played, person);
        const expected = expectedOfTrespass(role);
        for (const type of trespassTypes) {
          const reason = expected.get(type);
          if (reason === undefined) continue;
          const command = trespassAt(type, tried);
          // Of an answer only where there is one.
          expect(command === null, type).toBe(type.startsWith('answer.') && tried.othersAnswer === undefined);
          if (command === null) continue;
          const reply = await give(played.server.url, person, command);
          const cell = `${role} ${type}`;
          expect({ cell, reply }).toEqual({
            cell,
            reply: situation === 'closed' ? 'session-closed' : reason,
          });
        }
      }
      expect(JSON.stringify(played.stage())).toBe(before);
    } finally {
      await played.leave();
    }
  });
});

it('[C33] a participant brings somebody along once the facilitator allows guests, and an observer never', async () => {
  const played = await play('choosing', false);
  try {
    const { facilitator, participant, observer } = played.people;
    const bring = { type: 'member.seatBeside', name: 'Dewi' } as const;
    const reply = async (kind: 'participant' | 'observer', guests: boolean) => {
      const person = kind === 'participant' ? participant : observer;
      expect(await give(played.server.url, person, bring)).toBe(
        expectedReply(bring.type, kind, 'choosing', guests),
      );
    };
    await reply('participant', false);
    await reply('observer', false);
    expect(await give(played.server.url, facilitator, { type: 'rules.set', guests: true })).toBe('yes');
    await reply('observer', true);
    await reply('participant', true);
  } finally {
    await played.leave();
  }
});
