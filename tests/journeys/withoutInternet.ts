/**
 * Loaded into a process before anything else: it has no internet. Whatever asks for a name or an address beyond this computer
 * gets nothing, and is written down in the file that WITHOUT_INTERNET names.
 */
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net, { type Socket } from 'node:net';

const here = /^(localhost|127\.[\d.]+|::1|0\.0\.0\.0|::)$/;
const list = process.env['WITHOUT_INTERNET'] ?? '';

function refuse(asked: string): Error {
  appendFileSync(list, `${asked}\n`);
  return Object.assign(new Error(`There is no internet: ${asked}`), { code: 'ENETUNREACH' });
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  const [first, second] = args.flat();
  const given =
    typeof first === 'object' && first !== null ? (first as { host?: string; path?: string }) : {};
  const host = given.host ?? (typeof second === 'string' ? second : 'localhost');
  if (given.path !== undefined || here.test(host)) return Reflect.apply(connect, this, args) as Socket;
  queueMicrotask(() => this.destroy(refuse(host)));
  return this;
};

const { lookup } = dns;
dns.lookup = ((name: string, ...rest: unknown[]) => {
  if (here.test(name)) return Reflect.apply(lookup, dns, [name, ...rest]);
  const answer = rest.at(-1) as (error: Error) => void;
  queueMicrotask(() => answer(refuse(name)));
  return undefined;
}) as unknown as typeof lookup;
