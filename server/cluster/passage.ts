/**
 * Passes requests and sockets on to the node that hosts their session, as they came: with their Host, Origin and cookies,
 * and with back-pressure in both directions. The only module that imports httpxy.
 */
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { Readable, type Duplex } from 'node:stream';

import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { HttpBindings } from '@hono/node-server';
import { createProxyServer } from 'httpxy';

import type { Node } from './hosting.ts';
import type { createNodeProof } from './nodeProof.ts';

/** The slowest answer is a large file of the notes. */
const answerMs = 60_000;
/** A node that is near opens a socket at once, or is not there. */
const upgradeMs = 3_000;

export type Passage = ReturnType<typeof createPassage>;

/** A way to the other nodes. `addressOf`: the address that a request came from. */
export function createPassage(
  proof: ReturnType<typeof createNodeProof>,
  addressOf: (request: IncomingMessage) => string,
) {
  const proxy = createProxyServer({ proxyTimeout: answerMs, upgradeTimeout: upgradeMs });
  const sockets = new Set<Duplex>();
  const to = (request: IncomingMessage, node: Node) => ({
    target: node.url,
    headers: proof.headersFor(request, addressOf(request)),
  });

  return {
    /** Whether another node passed this request on already: then it goes no further. */
    cameFromNode: (request: IncomingMessage): boolean => proof.clientOf(request) !== null,
    /**
     * Passes a request on, and gives what stands for the answer, which the node writes itself. `body`: what was read of it.
     * Rejects when the node does not answer.
     */
    request: async (
      { incoming, outgoing }: HttpBindings,
      body: ArrayBuffer,
      node: Node,
    ): Promise<Response> => {
      await proxy.web(incoming, outgoing, {
        ...to(incoming, node),
        buffer: Readable.from([Buffer.from(body)]),
      });
      return RESPONSE_ALREADY_SENT;
    },
    /** Passes a socket on. When the node does not take it, it is closed, and the browser tries again. */
    socket: (request: IncomingMessage, socket: Duplex, head: Buffer, node: Node): void => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      proxy.ws(request, socket as Socket, to(request, node), head).catch(() => socket.destroy());
    },
    /** How many sockets are being passed on. */
    size: () => sockets.size,
    close: (): void => {
      for (const socket of sockets) socket.destroy();
    },
  };
}
