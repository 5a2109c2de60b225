import type { IncomingMessage } from 'node:http';

import { isThisComputer, type Interfaces } from './networkAddress.ts';

const bare = (address: string) => address.replace(/^::ffff:/, '').replace(/^\[|\]$/g, '');

/**
 * Whether a browser runs on the computer that the server runs on: both the connection and the address in its bar are this
 * computer's own. Whoever sits there can read the data in the folder too. What a proxy on this computer passes on is not
 * taken for that: people come to it by another address.
 */
export function isOnThisComputer(
  { socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>,
  { interfaces, publicUrl }: { readonly interfaces: Interfaces; readonly publicUrl: string | null },
): boolean {
  const proxied = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];
  if (proxied.some((name) => headers[name] !== undefined)) return false;
  const own = new Set(Object.values(interfaces).flatMap((found = []) => found.map(({ address }) => address)));
  const isOwn = (address: string) => isThisComputer(address) || own.has(address);
  // With PUBLIC_URL a proxy may put what it likes in Host.
  const named = URL.parse(publicUrl ?? `http://${headers.host ?? ''}`)?.hostname ?? '';
  return isOwn(bare(socket.remoteAddress ?? '')) && isOwn(bare(named));
}
