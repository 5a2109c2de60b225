/** Speaks with a Chromium over its debugging pipe: JSON messages, each ended by a zero byte. No port is opened. */
import type { Readable, Writable } from 'node:stream';

interface Message {
  readonly id?: number;
  readonly result?: Fields;
  readonly error?: { readonly message: string };
}

type Fields = Readonly<Record<string, unknown>>;

interface Waiting {
  readonly resolve: (result: Fields) => void;
  readonly reject: (error: Error) => void;
}

export type Devtools = ReturnType<typeof openDevtools>;

/** The conversation over a pipe. When the browser is gone, all that waits is refused. */
export function openDevtools(toBrowser: Writable, fromBrowser: Readable) {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let unread: Buffer[] = [];

  const receive = (text: string) => {
    const { id, result, error } = JSON.parse(text) as Message;
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || asked === undefined) return;
    waiting.delete(id);
    if (error === undefined) asked.resolve(result ?? {});
    else asked.reject(new Error(error.message));
  };
  const end = () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser is gone'));
    waiting.clear();
  };

  fromBrowser.on('data', (data: Buffer) => {
    let start = 0;
    for (let at = data.indexOf(0); at >= 0; at = data.indexOf(0, start)) {
      receive(Buffer.concat([...unread, data.subarray(start, at)]).toString('utf8'));
      unread = [];
      start = at + 1;
    }
    unread.push(data.subarray(start));
  });
  fromBrowser.on('close', end);
  fromBrowser.on('error', end);
  toBrowser.on('error', end);

  return {
    /** Asks the browser, or a page of it, to do something; resolves with its answer. */
    ask: (method: string, params: Fields = {}, page?: string): Promise<Fields> =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        const message = { id: last, method, params, ...(page === undefined ? {} : { sessionId: page }) };
        toBrowser.write(`${JSON.stringify(message)}\0`);
      }),
  };
}
