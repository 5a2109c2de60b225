/**
 * The door for websockets. Every upgrade is accepted and then closed with a code that says why not: a refusal over HTTP
 * reaches the browser as 1006, after which it tries again for ever.
 */
import type { IncomingMessage, Server } from 'node:http';

import { WebSocketServer, type WebSocket } from 'ws';

import type { DocumentName } from '../../src/model/access/documents.ts';
import { isId, type MemberId, type SessionId } from '../../src/model/ids.ts';
import {
  closeCodes,
  epochParameter,
  generationParameter,
  protocolVersion,
  type CloseCode,
} from '../../src/model/protocol.ts';
import { memberOf } from '../../src/model/session/stage.ts';
import { keyOf } from '../host/peer.ts';
import type { SessionHost } from '../host/openSessionHost.ts';
import { errorFacts } from '../log.ts';
import type { Services } from '../services.ts';
import { type Allowance, createAllowance, createIntake } from './intake.ts';
import { converse } from './converse.ts';
import { relieve } from './pressure.ts';
import { createPulse } from './pulse.ts';
import { closeSocket, createSocketPeer, type SocketPeer } from './socketPeer.ts';
import { createTurnstile } from './turnstile.ts';

/** Beyond this a frame is not even read; what is too big for us but smaller than this gets a code of its own. */
const maxFrame = 4_000_000;
/** How long the allowance of a seat is remembered after its last connection. */
const forgetMs = 60_000;
const path = /^\/sync\/([^/]+)\/(stage|board|desk|guide|report)$/;

interface Admitted {
  readonly host: SessionHost;
  readonly peer: SocketPeer;
  /** Of the board that the client has a replica of; null when it has none yet. */
  readonly generation: number | null;
}

async function admit(
  socket: WebSocket,
  request: IncomingMessage,
  { hosts, seats, address }: Services,
): Promise<Admitted | CloseCode> {
  const { origin, host: hostHeader, cookie } = request.headers;
  if (!address.allows(origin, hostHeader)) return closeCodes.notYours;
  const url = URL.parse(request.url ?? '', 'http://localhost');
  const query = url?.searchParams;
  if (query?.get('v') !== String(protocolVersion)) return closeCodes.outdatedClient;
  const [, sessionId, document] = path.exec(url?.pathname ?? '') ?? [];
  if (!isId(sessionId)) return closeCodes.noSuchSession;
  const host = await hosts.of(sessionId as SessionId);
  if (host === null) return closeCodes.noSuchSession;
  const seat = await seats.held(cookie, query.get('seat'));
  if (seat === null || seat.sessionId !== sessionId) return closeCodes.whoAreYou;
  const member = memberOf(host.stage(), seat.memberId);
  if (member === undefined) return closeCodes.whoAreYou;
  const client = /^\d{1,10}$/.test(query.get('client') ?? '') ? Number(query.get('client')) : Number.NaN;
  if (!(client <= 0xffff_ffff)) return closeCodes.startFresh;
  const peer = createSocketPeer(socket, {
    memberId: seat.memberId,
    role: member.role,
    tokenHash: seat.tokenHash,
    document: document as DocumentName,
    client,
  });
  if (host.ended()) return closeCodes.tryLater;
  const epoch = query.get(epochParameter);
  if (epoch !== null && epoch !== String(host.stage().epoch ?? 0)) return closeCodes.otherEpoch;
  if (host.accessOf(peer) === 'none') return closeCodes.notYours;
  if (host.isDamaged(keyOf(peer))) return closeCodes.damaged;
  if (!host.mayWriteAs(peer, client)) return closeCodes.startFresh;
  const generation = query.get(generationParameter);
  return { host, peer, generation: generation === null ? null : Number(generation) };
}

function connect(
  socket: WebSocket,
  { host, peer, generation }: Admitted,
  { metrics, clock }: Services,
  allowance: Allowance,
): void {
  // Asked here, where nothing can come in between: the board may have been put back since it was admitted.
  if (peer.document === 'board' && generation !== null && generation !== host.stage().boardGeneration)
    return peer.close(closeCodes.startFresh);
  metrics.connections += 1;
  host.arrive(peer);
  socket.on('close', () => {
    metrics.connections -= 1;
    host.leave(peer);
  });
  const take = createIntake(socket, peer, allowance, converse(host, peer, clock));
  socket.on('message', (data: Buffer, isBinary) => {
    metrics.frames += 1;
    // After a refusal nothing more is taken in, also not what was under way.
    if (socket.readyState !== socket.OPEN) return;
    if (isBinary) take(data);
    else peer.close(closeCodes.startFresh);
  });
}

/** Opens the gate on an HTTP server. */
export function openGate(server: Server, services: Services) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxFrame, perMessageDeflate: false });
  const turnstile = createTurnstile();
  const pulse = createPulse();
  const admittedPeers = new Set<SocketPeer>();
  /** One for each seat, whatever connections it has; forgotten with its last one. */
  const allowances = new Map<MemberId, { readonly allowance: Allowance; connections: number }>();

  function allowanceOf(socket: WebSocket, seat: MemberId): Allowance {
    const held = allowances.get(seat) ?? { allowance: createAllowance(), connections: 0 };
    allowances.set(seat, held);
    held.connections += 1;
    socket.on('close', () => {
      held.connections -= 1;
      // Somebody who comes back at once gets no new allowance.
      setTimeout(() => held.connections === 0 && allowances.delete(seat), forgetMs).unref();
    });
    return held.allowance;
  }

  async function receive(socket: WebSocket, request: IncomingMessage): Promise<void> {
    socket.on('error', () => {});
    // Nothing is read before it is known who speaks.
    socket.pause();
    const forwarded = [request.headers['x-forwarded-for']].flat().join();
    const from = services.clientAddress(request.socket.remoteAddress, forwarded);
    const entered = turnstile.enter(from);
    if (entered === null) return socket.terminate();
    socket.on('close', entered.leave);
    const admitted = await admit(socket, request, services).catch((error: unknown) => {
      services.log('admission-failed', errorFacts(error));
      return closeCodes.tryLater;
    });
    let refusal = typeof admitted === 'number' ? admitted : null;
    if (typeof admitted !== 'number' && !entered.name(admitted.peer.memberId, admitted.host.sessionId))
      refusal = closeCodes.slowDown;
    if (refusal !== null || typeof admitted === 'number') {
      services.metrics.refusedConnections += 1;
      closeSocket(socket, refusal ?? closeCodes.tryLater);
    } else {
      socket.on('pong', () => pulse.answered(socket));
      admittedPeers.add(admitted.peer);
      socket.on('close', () => admittedPeers.delete(admitted.peer));
      connect(socket, admitted, services, allowanceOf(socket, admitted.peer.memberId));
    }
    socket.resume();
  }

  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => {});
    sockets.handleUpgrade(request, socket, head, (webSocket) => void receive(webSocket, request));
  });
  return {
    /** Ends the connections that have not answered since the last time, and asks the others whether they are there. */
    beat: (): void => pulse.beat(sockets.clients),
    /** Ends the connections for which too much waits in memory. */
    relieve: (): void => relieve([...admittedPeers]),
    shut: (): void => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
