/** Somebody who tries everything that the interface has: every route, every command, every document, as everybody. */
import { readFileSync } from 'node:fs';

import * as encoding from 'lib0/encoding';

import { awarenessFrame } from '../../server/host/frames.ts';
import { labelOf } from '../../server/suitcase/label.ts';
import { documentNames } from '../../src/model/access/documents.ts';
import type { Command, CommandType } from '../../src/model/command.ts';
import type { AnswerId, MemberId } from '../../src/model/ids.ts';
import { seatHeader } from '../../src/model/protocol.ts';
import { testCommands } from '../fixtures/testCommands.ts';
import { attemptAt, trespasses } from '../server/matrix/attempts.ts';
import { writes } from '../server/matrix/writes.ts';
import { usualOpening, type Person } from '../server/person.ts';
import type { HeldSession } from './session.ts';

export interface Attacker {
  readonly person: Person;
  /** What they can bring: the code, and links that they were given. */
  readonly code: string | null;
  readonly facilitatorToken: string | null;
  readonly reportToken: string | null;
}

/** Where an attacker claims to point, as somebody else; nobody else points so far away. */
export const forgedPlace = 19191.25;

/** What shows what was sealed, or ends what goes on. By who may, these are given when all else was tried. */
export const last = [
  'round.reveal',
  'vote.close',
  'vote.cancel',
  'survey.close',
  'survey.cancel',
  'lobby.clear',
  'member.remove',
  'board.restore',
  'session.close',
] as const satisfies CommandType[];
const isLast = (type: CommandType) => type === 'session.delete' || last.some((one) => one === type);

const madeUp = 'A'.repeat(43);
/** Of a server of their own: what is packed for it, they can open. */
const ownLabel = labelOf(Buffer.alloc(32, 1));

/** Every operation of the interface, as its description has it. */
function operations(): { method: string; path: string }[] {
  const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as {
    paths: Record<string, Record<string, unknown>>;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method, path })),
  );
}

/** What an attacker sends to a route; throws for one that nobody has thought of yet. */
function bodiesFor(
  path: string,
  { code, facilitatorToken, reportToken, person }: Attacker,
  session: HeldSession,
) {
  const answerIds = Object.keys({ ...session.stage().answers, ...session.stage().hidden }) as AnswerId[];
  const guesses = [madeUp, ...(reportToken === null ? [] : [reportToken]), `${person.sessionId}.${madeUp}`];
  switch (path) {
    case '/api/sessions':
      return [usualOpening, { ...usualOpening, sessionId: person.sessionId }];
    case '/api/lookup':
      return [{ code: code ?? 'AAAAAA' }];
    case '/api/join':
      return [
        { code: code ?? 'AAAAAA', name: 'Nogeen', role: 'facilitator' },
        { code: code ?? 'AAAAAA', name: 'Nogeen', role: 'observer' },
        { code: code ?? 'AAAAAA', name: 'Nogeen' },
        ...[...guesses, ...(facilitatorToken === null ? [] : [facilitatorToken])].map((token) => ({ token })),
      ];
    case '/api/device':
      return guesses.map((token) => ({ token }));
    case '/api/own':
    case '/api/own/erase':
    case '/api/own/pdf':
      return answerIds.map((answerId) => ({
        sessionId: person.sessionId,
        answers: [{ answerId, token: madeUp.slice(0, 32) }],
      }));
    case '/api/sessions/{sessionId}/devices':
    case '/api/sessions/{sessionId}/commands':
      return [{}, { type: 'session.delete', as: 'facilitator' }];
    case '/api/opening/phrase':
      return [{ phrase: code ?? 'AAAAAA' }];
    case '/api/opening/sign-in':
    case '/api/opening/sign-out':
      return [{}];
    case '/api/sessions/{sessionId}/suitcase':
      return [madeUp, ownLabel].map((label) => ({ label }));
    case '/api/cards/pdf':
      return [
        { decks: [person.sessionId], lang: 'nl', layout: 'a6' },
        { decks: ['leren'], cards: answerIds.slice(0, 1), lang: 'nl', layout: 'poster' },
      ];
    default:
      if (path.startsWith('/api/report')) return guesses.map((token) => ({ token }));
      throw new Error(`What does an attacker send to ${path}?`);
  }
}

/** Every route, as oneself and as everybody else. */
async function tryRoutes(
  attacker: Attacker,
  session: HeldSession,
  seats: readonly MemberId[],
): Promise<void> {
  const { person } = attacker;
  for (const { method, path: template } of operations()) {
    const path = template.replace('{sessionId}', person.sessionId);
    // A seat is named where a session is.
    const as = template === path ? [person.memberId] : seats;
    for (const seat of as) {
      const headers = { [seatHeader]: seat, Authorization: `Bearer ${madeUp}` };
      if (method === 'get') {
        await person.get(path, headers);
        if (seat !== person.memberId) await person.get(`${path}?seat=${seat}`, { [seatHeader]: '' });
      } else if (method === 'delete') await person.delete(path, headers);
      else if (method === 'put') await person.put(path, new TextEncoder().encode(madeUp), headers);
      // Their own orders are given one by one.
      else if (template.endsWith('/commands') && seat === person.memberId) continue;
      else for (const body of bodiesFor(template, attacker, session)) await person.post(path, body, headers);
    }
  }
}

/** Reads every document and writes in every part of it, as oneself and as everybody else. */
async function tryDocuments({ person }: Attacker, seats: readonly MemberId[]): Promise<void> {
  const own = person.memberId;
  for (const seat of seats)
    for (const document of documentNames) {
      const attempts = seat === own ? writes.filter((write) => write.document === document) : [];
      for (const edit of [() => {}, ...attempts.map((write) => write.edit)]) {
        person.memberId = seat;
        const connection = person.connect(document);
        person.memberId = own;
        const closed = await Promise.race([connection.closed, connection.synced]);
        if (typeof closed !== 'number') {
          edit(connection.doc);
          await Promise.race([connection.closed, connection.saved()]);
        }
        connection.close();
      }
    }
}

/** Reads anew all that is open to oneself, as it is now. */
export async function readAgain({ person }: Attacker): Promise<void> {
  for (const document of documentNames) {
    const connection = person.connect(document);
    await Promise.race([connection.closed, connection.synced]);
    connection.close();
  }
  await person.me();
}

/** Points on the board as everybody else. */
async function tryPresence({ person }: Attacker, seats: readonly MemberId[]): Promise<void> {
  const board = person.connect('board');
  const closed = await Promise.race([board.closed, board.synced]);
  if (typeof closed !== 'number') {
    for (const member of seats.filter((seat) => seat !== person.memberId)) {
      const state = { member, cursor: { x: forgedPlace, y: 0 }, drag: null };
      const entry = encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, board.doc.clientID);
        encoding.writeVarUint(encoder, 90);
        encoding.writeVarString(encoder, JSON.stringify(state));
      });
      board.sendRaw(awarenessFrame([entry]));
    }
    await Promise.race([board.closed, board.saved()]);
  }
  board.close();
}

async function commandsOf({ person }: Attacker, session: HeldSession) {
  const stage = session.stage();
  const { faruk, chantal } = session.people;
  const [ownAnswer] = await session.answersOf(person);
  const [othersAnswer] = await session.answersOf(chantal);
  const tried = {
    stage,
    viewer: person.memberId,
    other: faruk.memberId,
    ownAnswer,
    othersAnswer,
    hand: await session.handOf(person),
    othersHand: await session.handOf(chantal),
  };
  const attempt = (type: CommandType): Command => attemptAt(type, tried);
  return { attempt, trespasses: trespasses({ ...tried, other: chantal.memberId }) };
}

/** Everything but what ends it. */
export async function tryEverything(attacker: Attacker, session: HeldSession): Promise<void> {
  const { person } = attacker;
  const seats = [
    ...new Set([person.memberId, ...Object.values(session.people).map(({ memberId }) => memberId)]),
  ];
  await tryDocuments(attacker, seats);
  await tryRoutes(attacker, session, seats);
  await tryPresence(attacker, seats);
  const { attempt, trespasses: others } = await commandsOf(attacker, session);
  const types = (Object.keys(testCommands) as CommandType[]).filter((type) => !isLast(type));
  for (const command of others) if (!isLast(command.type)) await person.command(command);
  for (const type of types) {
    await person.command(attempt(type));
    // In the name of the one who leads.
    await person.post(`/api/sessions/${person.sessionId}/commands`, attempt(type), {
      [seatHeader]: session.people.anna.memberId,
    });
  }
}

/** Gives these commands. Leaving the table oneself is everybody's right, and ends the attack: that is left out. */
export async function tryLast(
  attacker: Attacker,
  session: HeldSession,
  types: readonly CommandType[],
): Promise<void> {
  const { person } = attacker;
  for (const type of types) {
    const { attempt } = await commandsOf(attacker, session);
    const command = attempt(type);
    const leaves = command.type === 'member.remove' && command.memberId === person.memberId;
    if (!leaves) await person.command(command);
  }
}
