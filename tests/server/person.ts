/** A person with a browser: a cookie jar, fetch, and y-websocket's own provider. Everything received is on the wiretap. */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

import { readStage } from '../../src/documents/stageDocument.ts';
import type { DocumentName } from '../../src/model/access/documents.ts';
import type { Command } from '../../src/model/command.ts';
import type { MemberId, SessionId } from '../../src/model/ids.ts';
import {
  epochParameter,
  generationParameter,
  messageGeneration,
  messageMark,
  messageSaved,
  protocolVersion,
  seatHeader,
} from '../../src/model/protocol.ts';
import type { Role, Stage } from '../../src/model/session/stage.ts';
import { cookieHeader, keepCookies } from './cookieJar.ts';
import { createWiretap, type Wiretap } from './wiretap.ts';

// Every provider listens for the end of the process.
process.setMaxListeners(0);

export interface Connection {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  /** Resolves when the document has arrived. */
  readonly synced: Promise<void>;
  /** Resolves with the code of a close that is final, or of the first close of any kind. */
  readonly closed: Promise<number>;
  /** Resolves when everything edited so far is on the server's disk, with the time that the server says it is. */
  saved(): Promise<number>;
  /** Sends bytes that no honest client would send. */
  sendRaw(bytes: Uint8Array): void;
  /** Resolves when the document satisfies a condition. */
  until(condition: (doc: Y.Doc) => boolean): Promise<void>;
  close(): void;
}

export interface Reply {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly text: string;
  readonly headers: Headers;
}

export interface Person {
  readonly wiretap: Wiretap;
  readonly cookies: Map<string, string>;
  memberId: MemberId;
  sessionId: SessionId;
  get(path: string, headers?: Record<string, string>): Promise<Reply>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Reply>;
  /** Sends a file. */
  put(path: string, file: Uint8Array<ArrayBuffer>, headers?: Record<string, string>): Promise<Reply>;
  delete(path: string, headers?: Record<string, string>): Promise<Reply>;
  open(opening?: Record<string, unknown>): Promise<{ code: string; facilitatorUrl: string }>;
  join(
    code: string,
    name: string,
    role?: Exclude<Role, 'facilitator'>,
    headers?: Record<string, string>,
  ): Promise<Reply>;
  /** What only this member may know. */
  me(): Promise<Reply>;
  command(command: Command): Promise<Reply>;
  connect(
    document: DocumentName,
    options?: { doc?: Y.Doc; client?: number; version?: number; generation?: number; epoch?: number },
  ): Connection;
  /** Hangs up everywhere. */
  leave(): void;
}

export const usualOpening = {
  title: 'Teamsessie sociaal domein',
  facilitatorName: 'Anna',
  municipality: 'Voorbeeldstad',
  date: '2026-11-12',
  deckIds: ['kennisbronnen', 'leren'],
  named: true,
};

/** `origin`: the address of the pages, where that is another than the one at which they reach the server. */
export function createPerson(url: string, origin = url): Person {
  const wiretap = createWiretap();
  const cookies = new Map<string, string>();
  const connections = new Set<Connection>();

  async function request(path: string, init: RequestInit): Promise<Reply> {
    const response = await fetch(url + path, init);
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString();
    wiretap.record(Buffer.concat([Buffer.from(`${JSON.stringify([...response.headers])}\n`), bytes]));
    keepCookies(cookies, response);
    let body: Record<string, unknown> = {};
    try {
      body = JSON.parse(text) as Record<string, unknown>;
    } catch {
      // Not everything is JSON.
    }
    return { status: response.status, body, text, headers: response.headers };
  }

  const person: Person = {
    wiretap,
    cookies,
    memberId: 'm-nobody' as MemberId,
    sessionId: 's-none' as SessionId,
    get: (path, headers = {}) =>
      request(path, {
        headers: { Cookie: cookieHeader(cookies), [seatHeader]: person.memberId, ...headers },
      }),
    post: (path, body, headers = {}) =>
      request(path, {
        method: 'POST',
        headers: { Cookie: cookieHeader(cookies), Origin: origin, [seatHeader]: person.memberId, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    put: (path, file, headers = {}) =>
      request(path, {
        method: 'PUT',
        headers: { Cookie: cookieHeader(cookies), Origin: origin, [seatHeader]: person.memberId, ...headers },
        body: file,
      }),
    delete: (path, headers = {}) =>
      request(path, {
        method: 'DELETE',
        headers: { Cookie: cookieHeader(cookies), Origin: origin, [seatHeader]: person.memberId, ...headers },
      }),
    open: async (opening = {}) => {
      const reply = await person.post('/api/sessions', { ...usualOpening, ...opening });
      if (reply.status !== 201) throw new Error(`No session: ${reply.text}`);
      person.memberId = reply.body['memberId'] as MemberId;
      person.sessionId = reply.body['sessionId'] as SessionId;
      return { code: String(reply.body['code']), facilitatorUrl: String(reply.body['facilitatorUrl']) };
    },
    join: async (code, name, role = 'participant', headers = {}) => {
      const reply = await person.post('/api/join', { code, name, role }, headers);
      if (reply.status === 200) {
        person.memberId = reply.body['memberId'] as MemberId;
        person.sessionId = reply.body['sessionId'] as SessionId;
      }
      return reply;
    },
    me: () => person.get(`/api/sessions/${person.sessionId}/me`),
    command: (command) => person.post(`/api/sessions/${person.sessionId}/commands`, command),
    connect: (document, options = {}) => {
      const { doc = new Y.Doc(), version = protocolVersion, generation, epoch } = options;
      const client = options.client ?? doc.clientID;
      const headers = { Cookie: cookieHeader(cookies), Origin: origin };
      class Socket extends WebSocket {
        constructor(address: string, protocols: string[]) {
          super(address, protocols, { headers });
          this.on('message', (data: Buffer) => wiretap.record(data));
        }
      }
      const provider = new WebsocketProvider(
        `${url.replace('http', 'ws')}/sync/${person.sessionId}`,
        document,
        doc,
        {
          WebSocketPolyfill: Socket as unknown as typeof globalThis.WebSocket,
          params: {
            seat: person.memberId,
            v: String(version),
            client: String(client),
            ...(generation === undefined ? {} : { [generationParameter]: String(generation) }),
            ...(epoch === undefined ? {} : { [epochParameter]: String(epoch) }),
          },
          disableBc: true,
        },
      );
      // Repeating what it hears of others is the provider's habit, and only noise here.
      let marks = 0;
      const waiting = new Map<number, (now: number) => void>();
      provider.messageHandlers[messageSaved] = (_encoder: encoding.Encoder, decoder: decoding.Decoder) => {
        const mark = decoding.readVarUint(decoder);
        waiting.get(mark)?.(decoding.readVarUint(decoder));
        waiting.delete(mark);
      };
      // As our own client does: a replica of one board must not come into another.
      provider.messageHandlers[messageGeneration] = (
        _encoder: encoding.Encoder,
        decoder: decoding.Decoder,
      ) => {
        provider.params[generationParameter] = String(decoding.readVarUint(decoder));
      };
      const send = (bytes: Uint8Array) => provider.ws?.send(bytes as Uint8Array<ArrayBuffer>);
      const connection: Connection = {
        doc,
        provider,
        synced: new Promise((resolve) => provider.once('sync', () => resolve())),
        closed: new Promise((resolve) =>
          provider.on('connection-close', (event) => {
            if (event !== null) resolve(event.code);
          }),
        ),
        saved: () =>
          new Promise((resolve) => {
            marks += 1;
            waiting.set(marks, resolve);
            const mark = marks;
            send(
              encoding.encode((encoder) => {
                encoding.writeVarUint(encoder, messageMark);
                encoding.writeVarUint(encoder, mark);
              }),
            );
          }),
        sendRaw: send,
        until: (condition) =>
          new Promise((resolve) => {
            const check = () => {
              if (!condition(doc)) return;
              doc.off('update', check);
              resolve();
            };
            doc.on('update', check);
            check();
          }),
        close: () => {
          connections.delete(connection);
          provider.destroy();
          // It looks every three seconds, and holds on to the document, until it is told to stop.
          provider.awareness.destroy();
        },
      };
      connections.add(connection);
      return connection;
    },
    leave: () => {
      for (const connection of connections) connection.close();
    },
  };
  return person;
}

/** The stage a connection has; throws while it has none. */
export function stageOf(connection: Connection): Stage {
  const stage = readStage(connection.doc);
  if (stage === null) throw new Error('No stage has arrived');
  return stage;
}
