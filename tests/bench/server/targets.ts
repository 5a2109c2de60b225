/** The servers that are measured, and how people come into the rooms of each. */
import { cpSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import * as encoding from 'lib0/encoding';

import { npm } from '../../../scripts/launch/npm.js';
import { serverArguments } from '../../../scripts/launch/server-process.js';
import type { MemberId } from '../../../src/model/ids.ts';
import { protocolVersion } from '../../../src/model/protocol.ts';
import { startRealServer, type RealServer } from '../../journeys/realServer.ts';
import { cookieHeader } from '../../server/cookieJar.ts';
import { createPerson } from '../../server/person.ts';
import { openMember, type BenchMember, type Delivered } from './member.ts';

/** Somebody who has a seat, and has not connected yet. */
export interface Seat {
  /** Connects, as a browser does, and resolves when everything has come in. Gives the connection that edits go over. */
  sitDown(delivered: Delivered): Promise<BenchMember>;
}

export interface Target {
  readonly name: string;
  readonly kind: 'ours' | 'peer' | 'limit';
  start(): Promise<RealServer>;
  /** Makes a room, and takes so many seats in it. */
  open(server: RealServer, room: string, seats: number): Promise<Seat[]>;
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const here = path('../../..');
const peers = path('../../../.cache/bench/server-peers');
const probe = new URL('probe.ts', import.meta.url);
const none = new Uint8Array();

/** Installs the other servers, where they are not yet: outside the tree, which tests and tools walk through. */
export async function installPeers(): Promise<void> {
  cpSync(path('peers'), peers, { recursive: true });
  if (existsSync(`${peers}/node_modules`)) return;
  const code = await npm([
    'install',
    '--prefix',
    peers,
    '--ignore-scripts',
    '--no-package-lock',
    '--no-audit',
  ]);
  if (code !== 0) throw new Error('The other servers could not be installed');
}

/** So many do not come in from one address. */
const from = (number: number) => ({ 'X-Forwarded-For': `10.0.${number >> 8}.${number & 255}` });
const randomClient = () => Math.floor(Math.random() * 0xffff_ffff);

/** Ours. `documents`: what a member connects to beside the board. `started`: with which
 * arguments Node starts it, in which checkout. */
function ours(
  name: string,
  documents: readonly string[],
  folder: string,
  started: readonly string[] = serverArguments,
): Target {
  const settings = { LIMITS: `${folder}/src/model/limits.ts` };
  const program = started.map((part) => (part.startsWith('--') ? part : `${folder}/${part}`));
  return {
    name,
    kind: 'ours',
    start: () => startRealServer(probe, settings, program),
    open: async ({ url }, _room, seats) => {
      const host = createPerson(url);
      const { code } = await host.open();
      const allowed = await host.command({ type: 'rules.set', addNotes: true });
      if (allowed.status !== 200) throw new Error(`Nobody may write: ${allowed.text}`);
      const people = [host];
      for (let number = 1; number < seats; number += 1) {
        const person = createPerson(url);
        const joined = await person.join(code, `Deelnemer ${number}`, 'participant', from(number));
        if (joined.status !== 200) throw new Error(joined.text);
        people.push(person);
      }
      return people.map((person, number) => ({
        sitDown: async (delivered) => {
          const { memberId, sessionId } = person;
          const connect = (document: string) => {
            const client = randomClient();
            return openMember(
              {
                url: `${url}/sync/${sessionId}/${document}?seat=${memberId}&v=${protocolVersion}&client=${client}`,
                headers: {
                  Cookie: cookieHeader(person.cookies),
                  Origin: url,
                  ...from(number),
                },
                memberId,
                client,
                prefix: none,
                greeting: null,
              },
              delivered,
            );
          };
          const all = await Promise.all(['board', ...documents].map(connect));
          await Promise.all(all.map(({ synced }) => synced));
          const [board] = all;
          if (board === undefined) throw new Error('There is a board');
          return {
            ...board,
            leave: () => {
              for (const one of all) one.leave();
            },
          };
        },
      }));
    },
  };
}

/** A server on which a room is whatever somebody names. */
function plain(
  name: string,
  kind: Target['kind'],
  program: string,
  { settings = {}, named = false }: { settings?: Record<string, string>; named?: boolean } = {},
): Target {
  return {
    name,
    kind,
    start: () => startRealServer(probe, settings, [program]),
    open: async ({ url }, room, seats) => {
      const prefix = named ? encoding.encode((encoder) => encoding.writeVarString(encoder, room)) : none;
      const greeting = encoding.encode((encoder) => {
        // Its message 2 is a token; there is nobody who looks at it.
        for (const number of [2, 0]) encoding.writeVarUint(encoder, number);
        encoding.writeVarString(encoder, 'token');
      });
      return Array.from({ length: seats }, (_, number) => ({
        sitDown: async (delivered: Delivered) => {
          const member = await openMember(
            {
              url: named ? url : `${url}/${room}`,
              headers: {},
              memberId: `m-${room}-${number}` as MemberId,
              client: randomClient(),
              prefix,
              greeting: named ? greeting : null,
            },
            delivered,
          );
          await member.synced;
          return member;
        },
      }));
    },
  };
}

const rest = ['stage', 'desk'];
/** As a checkout of before was started. */
const argumentsBefore = ['server/main.ts'];

/** All that can be measured. `before`: the folder of another checkout of ours. */
export const allTargets = (before: string | null): Target[] => [
  ours('ours, board', [], here),
  ours('ours, all three', rest, here),
  ...(before === null
    ? []
    : [
        ours('before, board', [], before, argumentsBefore),
        ours('before, all three', rest, before, argumentsBefore),
      ]),
  plain('@y/websocket-server', 'peer', `${peers}/yWebsocket.js`),
  plain('y-websocket + LevelDB', 'peer', `${peers}/yWebsocketLevel.js`),
  plain('Hocuspocus + SQLite', 'peer', `${peers}/hocuspocus.js`, { named: true }),
  plain('Hocuspocus + SQLite, flush 20', 'peer', `${peers}/hocuspocus.js`, {
    named: true,
    settings: { FLUSH_MS: '20' },
  }),
  plain('limit on ws', 'limit', path('mergingTick.ts')),
];
