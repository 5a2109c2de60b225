/**
 * A websocket with as little to it as there can be: a server that sends every message by itself sends hundreds of thousands
 * a second, and it is the server that is measured.
 */
import { request } from 'node:http';
import type { Socket } from 'node:net';

const binary = 0x82;
const text = 1;
const data = 2;
const close = 8;
const ping = 9;
const pong = 0x8a;

export interface BareSocket {
  send(bytes: Uint8Array): void;
  end(): void;
}

/** A frame under a mask of zeroes, which leaves the bytes as they are. */
function frameOf(opening: number, bytes: Uint8Array): Buffer {
  const short = bytes.length < 126;
  const frame = Buffer.alloc((short ? 2 : 4) + 4 + bytes.length);
  frame[0] = opening;
  frame[1] = 0x80 | (short ? bytes.length : 126);
  if (!short) frame.writeUInt16BE(bytes.length, 2);
  frame.set(bytes, frame.length - bytes.length);
  return frame;
}

/** Opens a websocket; it sends no more than 64 kB at once. `hear` gets the bytes of each message, `ended` that it is over. */
export function openBareSocket(
  url: string,
  headers: Readonly<Record<string, string>>,
  hear: (message: Buffer, socket: BareSocket) => void,
  ended: (why: string) => void,
): Promise<BareSocket> {
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      headers: {
        ...headers,
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Version': '13',
        'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
      },
    });
    asked.on('error', reject);
    asked.on('response', ({ statusCode }) => reject(new Error(`No websocket: ${statusCode}`)));
    asked.on('upgrade', (_response, socket: Socket, head: Buffer) => {
      const bare: BareSocket = {
        send: (bytes) => void socket.write(frameOf(binary, bytes)),
        end: () => void socket.destroy(),
      };
      let rest: Buffer = Buffer.alloc(0);
      const take = (chunk: Buffer) => {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let at = 0;
        while (bytes.length - at >= 2) {
          const stated = (bytes[at + 1] ?? 0) & 0x7f;
          const header = stated === 126 ? 4 : stated === 127 ? 10 : 2;
          if (bytes.length - at < header) break;
          let length = stated;
          if (stated === 126) length = bytes.readUInt16BE(at + 2);
          if (stated === 127) length = Number(bytes.readBigUInt64BE(at + 2));
          if (bytes.length - at < header + length) break;
          const message = bytes.subarray(at + header, at + header + length);
          const kind = (bytes[at] ?? 0) & 0x0f;
          at += header + length;
          if (kind === data || kind === text) hear(message, bare);
          else if (kind === ping) socket.write(frameOf(pong, message));
          else if (kind === close) ended(`closed: ${message.length < 2 ? '' : message.readUInt16BE(0)}`);
        }
        rest = at === bytes.length ? Buffer.alloc(0) : bytes.subarray(at);
      };
      socket.setNoDelay();
      socket.on('data', take);
      socket.on('error', ({ message }) => ended(message));
      socket.on('close', () => ended('hung up'));
      if (head.length > 0) take(head);
      resolve(bare);
    });
    asked.end();
  });
}
