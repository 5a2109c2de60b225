/** A Chromium for tests: it prints nothing, and says that it is done as soon as it is let go. */
import { existsSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { temporaryFolder } from './temporaryFolder.ts';

export interface FakeChromium {
  readonly path: string;
  /** Resolves once it is at a page. */
  readonly printing: () => Promise<void>;
  /** Lets it, and all of it that come later, be done. */
  letGo(): void;
}

/** Speaks over the pipe as Chromium does. It ends with the pipe, so that none is left over. */
const program = `#!${process.execPath}
const { createReadStream, existsSync, watch, writeFileSync, writeSync } = require('node:fs');
const open = new Promise((resolve) => {
  const look = () => existsSync(__dirname + '/open') && resolve();
  watch(__dirname, look);
  look();
});
const results = {
  'Target.createTarget': { targetId: 't' },
  'Target.attachToTarget': { sessionId: 'p' },
  'Page.getFrameTree': { frameTree: { frame: { id: 'f' } } },
  'Page.printToPDF': { data: Buffer.from('%PDF-fake').toString('base64') },
};
let unread = '';
const pipe = createReadStream(null, { fd: 3 });
pipe.on('close', () => process.exit(0));
pipe.on('data', (data) => {
  const messages = (unread + data).split('\\0');
  unread = messages.pop();
  for (const { id, method } of messages.map((message) => JSON.parse(message))) {
    if (method === 'Page.printToPDF') writeFileSync(__dirname + '/printing', '');
    void (method === 'Page.printToPDF' ? open : Promise.resolve()).then(() =>
      writeSync(4, JSON.stringify({ id, result: results[method] ?? {} }) + '\\0'));
  }
});
`;

/** One that waits to be let go. */
export function fakeChromium(): FakeChromium {
  const folder = temporaryFolder().path;
  const path = join(folder, 'chromium.cjs');
  writeFileSync(path, program, { mode: 0o700 });
  return {
    path,
    printing: () =>
      new Promise((resolve) => {
        const look = () => {
          if (!existsSync(join(folder, 'printing'))) return;
          watcher.close();
          resolve();
        };
        const watcher = watch(folder, look);
        look();
      }),
    letGo: () => writeFileSync(join(folder, 'open'), ''),
  };
}
