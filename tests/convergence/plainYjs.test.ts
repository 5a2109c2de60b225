/** Yjs as the build makes it lighter (vite.config.ts) does what Yjs does. */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import * as whole from 'yjs';

import { plainYjs } from '../../vite.config.ts';

async function loadPlain(): Promise<typeof whole> {
  const entry = fileURLToPath(import.meta.resolve('yjs'));
  const lib = { entry, formats: ['es' as const] };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [plainYjs],
    build: { write: false, minify: false, lib },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  const url = `data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`;
  return (await import(/* @vite-ignore */ url)) as typeof whole;
}

it('keeps what came too early until it can be read, and passes it on', async () => {
  const plain = await loadPlain();
  const author = new whole.Doc();
  const updates: Uint8Array[] = [];
  author.on('update', (update: Uint8Array) => updates.push(update));
  for (const word of ['een', 'twee', 'drie', 'vier']) author.getText('t').insert(0, `${word} `);
  author.getText('t').delete(0, 5);
  author.getMap('m').set('a', { b: [1, null, 'c'] });

  const doc = new plain.Doc();
  const heard: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => heard.push(update));
  const [first = new Uint8Array(), ...others] = updates;
  for (const update of others.toReversed()) plain.applyUpdate(doc, update);
  expect(doc.getText('t').toString()).toBe('');
  const waiting = plain.encodeStateAsUpdate(doc);
  plain.applyUpdate(doc, first);
  expect(doc.getText('t').toString()).toBe(author.getText('t').toString());
  expect(doc.getMap('m').toJSON()).toEqual({ a: { b: [1, null, 'c'] } });
  expect(plain.encodeStateVector(doc)).toEqual(whole.encodeStateVector(author));

  for (const parts of [[first, waiting], [plain.mergeUpdates([waiting, first])], heard]) {
    const reader = new whole.Doc();
    for (const part of parts) whole.applyUpdate(reader, part);
    expect(reader.getText('t').toString()).toBe(author.getText('t').toString());
    expect(reader.getMap('m').toJSON()).toEqual(author.getMap('m').toJSON());
  }
});
