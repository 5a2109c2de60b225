import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { withoutSettings } from '../fixtures/settings.ts';
import { createPerson } from './person.ts';
import { temporaryFolder } from './temporaryFolder.ts';

function start(environment: Record<string, string>): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { ...withoutSettings(process.env), ...environment },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { child, output: () => output };
}
const exitOf = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve));

describe('the process', () => {
  it('[H3] stops with a clear message when a setting is wrong', async () => {
    const { child, output } = start({ PORT: 'drie', RETENTION_DAYS: '-1', DATA_DIR: temporaryFolder().path });
    expect(await exitOf(child)).toBe(1);
    expect(output()).toContain('PORT must be a whole number');
    expect(output()).toContain('RETENTION_DAYS must be');
  });

  it('[H20] says at its start what is wrong with the installation, and nothing of what is right', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder.path, 'last-seen'), String(Date.now() - 30 * 24 * 3_600_000));
    const { child, output } = start({
      PORT: '0',
      DATA_DIR: folder.path,
      PUBLIC_URL: 'http://tafel.example',
    });
    await new Promise<void>((resolve) => {
      child.stdout?.on('data', () => output().includes('Data in') && resolve());
    });
    const ended = exitOf(child);
    child.kill('SIGTERM');
    await ended;
    expect(output()).toMatch(/^! The clock says .* and the server last ran here at/m);
    expect(output()).toMatch(/^! PUBLIC_URL begins with http:/m);
    expect(output()).not.toContain('✓');
  });

  it('[F2] runs in our own style when the house style cannot be read, and says why', async () => {
    const theme = temporaryFolder().path;
    writeFileSync(join(theme, 'theme.json'), '{"name": "Gemeente Voorbeeld"}');
    writeFileSync(join(theme, 'theme.css'), ':root {\n  background: red;\n}');
    const { child, output } = start({ PORT: '0', DATA_DIR: temporaryFolder().path, THEME_DIR: theme });
    await new Promise<void>((resolve) => {
      child.stdout?.on('data', () => output().includes('Data in') && resolve());
    });
    const [, at = ''] = /Kennistafel: (http\S+)/.exec(output()) ?? [];
    expect((await fetch(`${at}/house-style/theme.css`)).status).toBe(404);
    writeFileSync(join(theme, 'theme.css'), ':root {\n  --kt-action: #eeeeee;\n}');
    const second = start({ PORT: '0', DATA_DIR: temporaryFolder().path, THEME_DIR: theme });
    await new Promise<void>((resolve) => {
      second.child.stdout?.on('data', () => second.output().includes('Data in') && resolve());
    });
    const [, there = ''] = /Kennistafel: (http\S+)/.exec(second.output()) ?? [];
    expect((await fetch(`${there}/house-style/theme.css`)).status).toBe(200);
    const ended = [child, second.child].map(exitOf);
    child.kill('SIGTERM');
    second.child.kill('SIGTERM');
    await Promise.all(ended);
    expect(output()).toMatch(
      /^✗ The house style in THEME_DIR is not used.* line 2: "background" is no custom/m,
    );
    expect(second.output()).toMatch(
      /^! House style: On a light screen --kt-action \(#eeeeee, of the theme\)/m,
    );
  });

  it('[T44] says where phones reach a trial on this computer, or why they cannot', async () => {
    const said = async (settings: Record<string, string>) => {
      const { child, output } = start({ PORT: '0', DATA_DIR: temporaryFolder().path, ...settings });
      await new Promise<void>((resolve) => {
        child.stdout?.on('data', () => output().includes('Data in') && resolve());
      });
      const ended = exitOf(child);
      child.kill('SIGTERM');
      await ended;
      return output();
    };
    expect(await said({ HOST: '127.0.0.1' })).toContain('Only this computer reaches it: HOST is 127.0.0.1.');
    // Whether there is a network depends on where this test runs.
    expect(await said({})).toMatch(
      /in this network: http:\/\/(10|172|192)\.[\d.]+:\d+\n|No other device reaches it/,
    );
    const set = await said({ PUBLIC_URL: 'https://kennistafel.example' });
    expect(set).not.toMatch(/network|reaches/);
  });

  it('[H4] says in one line that it crashed, and nothing of what people wrote', async () => {
    const folder = temporaryFolder();
    const preload = join(folder.path, 'crash.mjs');
    writeFileSync(
      preload,
      // Once the server has come so far as to listen.
      `setInterval(() => {
        if (process.listenerCount('SIGTERM') > 0)
          throw new Error('canary-one\\n    at canary-two (file:///canary.ts:1:1)');
      }, 50);`,
    );
    const { child, output } = start({
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: join(folder.path, 'data'),
      NODE_OPTIONS: `--import=${preload}`,
    });
    expect(await exitOf(child)).toBe(1);
    expect(output()).toMatch(/^\{"at":"[^"]+","event":"crashed","error":"Error","where":"at .*crash\.mjs/m);
    expect(output()).not.toContain('canary');
  });

  it('[H4] ends gracefully on SIGTERM, and says nothing of what people wrote', async () => {
    const folder = temporaryFolder();
    const { child, output } = start({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder.path });
    const url = await new Promise<string>((resolve) => {
      child.stdout?.on('data', () => {
        const address = /http:\/\/\S+/.exec(output())?.[0];
        if (address !== undefined) resolve(address);
      });
    });
    const anna = createPerson(url);
    const { code } = await anna.open({ title: 'canary-title', facilitatorName: 'canary-name' });
    await anna.post('/api/lookup', { code: 'BBBBBB' });
    const stage = anna.connect('stage');
    await stage.synced;
    const ended = exitOf(child);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    anna.leave();
    const [token = ''] = [...anna.cookies.values()];
    for (const secret of ['canary', code, token]) expect(output()).not.toContain(secret);
    // All of it is in the database file: nothing is left in a log beside it.
    expect(folder.holds('canary-title')).toBe(true);
  });
});
