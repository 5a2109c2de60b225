/**
 * Prints each page in a Chromium of its own, which knows nothing, reaches no host and is gone afterwards. The page goes
 * in over the pipe, so that its words come in no file.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

import { openDevtools, type Devtools } from './devtoolsPipe.ts';
import { fontsForChromium } from './ownFonts.ts';

const moments = /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d{2}'\d{2}'\)/gu;
const creator = /\/Creator \(((?:[^()\\]|\\.)*)\)/u;
/** Chromium gives a heading that it moved to the next page its name twice. */
const doubled = /\/Title (?:\(((?:[^()\\]|\\.){4,}?)\1\)|<FEFF((?:[0-9A-F]{4}){4,}?)\2>)/gu;

const longestMs = 30_000;

const switches = [
  '--headless',
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // The page asks for nothing; if it ever did, there is nobody to answer.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

async function printPage(chromium: string, html: string): Promise<Uint8Array> {
  const profile = await mkdtemp(join(tmpdir(), 'kennistafel-print-'));
  try {
    return await printIn(profile, chromium, html);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function printIn(profile: string, chromium: string, html: string): Promise<Uint8Array> {
  const fonts = join(profile, 'fonts.conf');
  await writeFile(fonts, fontsForChromium());
  // Chromium's sandbox refuses to start for root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = spawn(chromium, [...switches, ...sandbox, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, FONTCONFIG_FILE: fonts },
  });
  const gone = once(browser, 'exit').catch(() => undefined);
  const timer = setTimeout(() => browser.kill('SIGKILL'), longestMs);
  try {
    const [, , , toBrowser, fromBrowser] = browser.stdio;
    return await print(openDevtools(toBrowser as Writable, fromBrowser as Readable), html);
  } finally {
    clearTimeout(timer);
    browser.kill('SIGKILL');
    await gone;
  }
}

async function print(browser: Devtools, html: string): Promise<Uint8Array> {
  const { targetId } = await browser.ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.ask('Target.attachToTarget', { targetId, flatten: true });
  const page = String(sessionId);
  await browser.ask('Emulation.setScriptExecutionDisabled', { value: true }, page);
  const { frameTree } = (await browser.ask('Page.getFrameTree', {}, page)) as {
    frameTree: { frame: { id: string } };
  };
  await browser.ask('Page.setDocumentContent', { frameId: frameTree.frame.id, html }, page);
  const { data } = await browser.ask(
    'Page.printToPDF',
    {
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    },
    page,
  );
  return Buffer.from(String(data), 'base64');
}

/**
 * The same PDF, made at `madeAt` by nobody in particular: it depends on the notes alone. The name of this server's browser
 * goes, and the bookmarks become right. Everything keeps its length, so that the offsets inside the file stay true.
 */
function stampPdf(pdf: Uint8Array, madeAt: number): Uint8Array {
  const digits = new Date(madeAt).toISOString().replaceAll(/\D/gu, '').slice(0, 14);
  // Latin-1 keeps every byte as it is.
  const text = Buffer.from(pdf)
    .toString('latin1')
    .replaceAll(moments, (_, name: string) => `/${name} (D:${digits}+00'00')`)
    .replaceAll(doubled, (whole: string, literal?: string, hex?: string) =>
      `/Title ${literal === undefined ? `<FEFF${hex}>` : `(${literal})`}`.padEnd(whole.length),
    )
    .replace(
      creator,
      (_, name: string) => `/Creator (${'Kennistafel'.padEnd(name.length).slice(0, name.length)})`,
    );
  return Buffer.from(text, 'latin1');
}

export type PdfPrinter = ReturnType<typeof createPdfPrinter>;

/** Prints pages with the Chromium at this path. Each takes a browser of its own, so ask for one at a time. */
export function createPdfPrinter(chromium: string) {
  return {
    /**
     * The page as a PDF: tagged for screen readers, with its headings as bookmarks. `madeAt` is in epoch ms. Rejects when it
     * cannot be printed.
     */
    print: async (html: string, madeAt: number): Promise<Uint8Array> =>
      stampPdf(await printPage(chromium, html), madeAt),
  };
}
