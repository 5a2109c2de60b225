/**
 * Every cell of who × what goes on × board locked or not × command, tried over HTTP against a running server. What must
 * come of it is in model/access/commands.ts, the same table that docs/permissions.md is drawn from.
 */
import { describe, expect, it } from 'vitest';

import type { Command, CommandType } from '../../../src/model/command.ts';
import type { AnswerId } from '../../../src/model/ids.ts';
import { forbids, permissions } from '../../../src/model/access/commands.ts';
import { seatHeader } from '../../../src/model/protocol.ts';
import type { Person } from '../person.ts';
import { startTestServer } from '../testServer.ts';
import { attemptAt, trespasses, type Tried } from './attempts.ts';
import { play, seats, situations, type Played } from './situations.ts';

const types = Object.keys(permissions) as CommandType[];
/** Reasons that say that somebody may not, as against that something is not there. */
const wantOfRight = ['not-a-member', 'not-admitted', 'not-allowed', 'not-yours', 'session-closed'];

async function give(url: string, person: Person, command: Command) {
  const cookie = [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(`${url}/api/sessions/${person.sessionId}/commands`, {
    method: 'POST',
    headers: {
      Cookie: cookie,
      Origin: url,
      'Content-Type': 'application/json',
      [seatHeader]: person.memberId,
    },
    body: JSON.stringify(command),
  });
  const { reason = null } = (await response.json()) as { reason?: string };
  return { ok: response.ok, reason };
}

async function triedBy(played: Played, person: Person): Promise<Tried & { othersAnswer?: AnswerId }> {
  const [ownAnswer] = await played.answersOf(person);
  const [othersAnswer] = await played.answersOf(played.other);
  return {
    stage: played.stage(),
    viewer: person.memberId,
    other: played.other.memberId,
    ownAnswer,
    hand: await played.handOf(person),
    ...(othersAnswer !== undefined && { othersAnswer }),
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

describe.each(situations)('while the session is at "%s"', (situation) => {
  it.each([false, true])(
    '[C33] every role gets of every command what the table says; board locked: %s',
    async (locked) => {
      const played = await play(situation, locked);
      try {
        const before = JSON.stringify(played.stage());
        let cells = 0;
        for (const kind of seats) {
          const person = played.people[kind];
          const tried = await triedBy(played, person);
          for (const type of types) {
            cells += 1;
            const { command, fits } = attemptAt(type, tried);
            const forbidden = forbids(tried.stage, person.memberId, type);
            const cell = `${kind} ${type}`;
            if (forbidden !== null) {
              const reply = await give(played.server.url, person, command);
              expect({ cell, ...reply }).toEqual({ cell, ok: false, reason: forbidden });
            } else {
              const reply = await giveApart(played, person, command);
              if (fits) expect({ cell, ...reply }).toEqual({ cell, ok: true, reason: null });
              else expect(wantOfRight, cell).not.toContain(reply.reason);
            }
          }
        }
        expect(cells).toBe(seats.length * types.length);
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
      const { participant } = played.people;
      const tried = await triedBy(played, participant);
      for (const command of trespasses({ ...tried, othersAnswer: tried.othersAnswer })) {
        const reply = await give(played.server.url, participant, command);
        expect({ command, ok: reply.ok }).toEqual({ command, ok: false });
        expect(wantOfRight, command.type).toContain(reply.reason);
      }
      expect(JSON.stringify(played.stage())).toBe(before);
    } finally {
      await played.leave();
    }
  });
});
