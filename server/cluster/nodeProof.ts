/**
 * How nodes know each other. What one passes on to another carries whose request it is, and a proof made with the key that
 * only nodes have. A browser that writes these headers itself proves nothing, and they are taken for nothing.
 */
import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

import { isSame } from '../identity/secrets.ts';

/** How long a proof holds: clocks of machines differ by less. */
const validMs = 30_000;
const proofHeader = 'x-kennistafel-node';
const clientHeader = 'x-kennistafel-client';

type About = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/** Proofs with this server key. `now`: epoch ms. */
export function createNodeProof(serverKey: Uint8Array, now: () => number) {
  const proofFor = ({ method = '', url = '' }: About, client: string, at: string): string =>
    createHmac('sha256', serverKey).update(['node', at, method, url, client].join('\n')).digest('base64url');

  return {
    /** The headers of a request that is passed on for somebody at this address. */
    headersFor: (request: About, client: string): Record<string, string> => {
      const at = String(now());
      return { [clientHeader]: client, [proofHeader]: `${at}.${proofFor(request, client, at)}` };
    },
    /** The address of whom a node passed this request on for; null when no node did. */
    clientOf: (request: About): string | null => {
      const { [clientHeader]: client, [proofHeader]: given } = request.headers;
      if (typeof client !== 'string' || typeof given !== 'string') return null;
      const [at = '', proof = ''] = given.split('.');
      if (!(Math.abs(now() - Number(at)) <= validMs)) return null;
      if (!isSame(proof, proofFor(request, client, at))) return null;
      return isIP(client) === 0 ? 'unknown' : client;
    },
  };
}
