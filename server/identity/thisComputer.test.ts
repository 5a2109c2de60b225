import type { IncomingMessage } from 'node:http';

import { expect, it } from 'vitest';

import type { Interfaces } from './networkAddress.ts';
import { isOnThisComputer } from './thisComputer.ts';

const own = '192.168.137.1';
const interfaces = { wlan0: [{ address: own }] } as unknown as Interfaces;
const seen = (
  remoteAddress: string,
  host: string,
  headers: Record<string, string> = {},
  publicUrl: string | null = null,
) =>
  isOnThisComputer(
    { socket: { remoteAddress }, headers: { host, ...headers } } as unknown as IncomingMessage,
    { interfaces, publicUrl },
  );

it('[F74] a browser on the computer of the server is known by both ends', () => {
  expect(seen('::1', 'localhost:3000')).toBe(true);
  expect(seen('::ffff:127.0.0.1', '127.0.0.1:3000')).toBe(true);
  expect(seen('::1', '[::1]:3000')).toBe(true);
  expect(seen(own, `${own}:3000`)).toBe(true);
  expect(seen(own, `${own}:3000`, {}, `http://${own}:3000`)).toBe(true);
});

it('[F74] a phone around it, and whoever comes through a proxy on it, is no such browser', () => {
  expect(seen('192.168.137.20', `${own}:3000`)).toBe(false);
  expect(seen('192.168.137.20', 'localhost:3000')).toBe(false);
  expect(seen('127.0.0.1', 'kennistafel.example.nl')).toBe(false);
  // A proxy that puts its own address in Host, and says nothing of whom it serves.
  expect(seen('127.0.0.1', 'localhost:3000', {}, 'https://kennistafel.example.nl')).toBe(false);
  for (const name of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip', 'x-forwarded-host'])
    expect(seen('127.0.0.1', 'localhost:3000', { [name]: '203.0.113.9' })).toBe(false);
  expect(seen('127.0.0.1', '')).toBe(false);
});
