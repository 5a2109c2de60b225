/** PDFs: how long each takes with Typst, in a process of its own, and with a Chromium that prints the page; and their memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

import { findChromium } from '../../scripts/launch/chromium.js';
import { hasLetters } from '../../server/print/ownFonts.ts';
import { typeset } from '../../server/print/typeset.ts';
import { renderHtml } from '../../src/exports/html/renderHtml.ts';
import { buildOutline } from '../../src/exports/outline/buildOutline.ts';
import type { Outline } from '../../src/exports/outline/outline.ts';
import { notesData } from '../../src/exports/pdf/notesData.ts';
import { buildRecord } from '../../src/exports/record.ts';
import { longRecord } from '../fixtures/longRecord.ts';
import { percentile, type Bench, type Figure } from './bench.ts';
import { largeSession } from './largeSession.ts';

const turns = 5;

/** Resident memory of all processes below this one, in MB; 0 where the system does not tell. */
function memoryBelow(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' '))
      .filter((child) => child !== '')
      .reduce((sum, child) => {
        const own = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1] ?? '0';
        return sum + Number(own) / 1_024 + memoryBelow(Number(child));
      }, 0);
  } catch {
    // It is gone already.
    return 0;
  }
}

/** The median time of some turns, and the most memory in any of them. */
async function measured(make: () => Promise<Uint8Array>) {
  let most = 0;
  const look = setInterval(() => {
    most = Math.max(most, memoryBelow(process.pid));
  }, 10);
  const times: number[] = [];
  let file: Uint8Array = new Uint8Array();
  for (let turn = 0; turn < turns; turn += 1) {
    const start = performance.now();
    file = await make();
    times.push(performance.now() - start);
  }
  clearInterval(look);
  return { ms: percentile(times, 0.5), memory: most, size: file.byteLength / 1_000 };
}

const withTypst = (outline: Outline) => () =>
  typeset({
    template: 'notes',
    standard: 'ua-1',
    madeAt: outline.madeAt,
    data: notesData(outline, hasLetters),
  });

/** As the server did before it had Typst: a browser for each. */
const printed = (outline: Outline) => async () => {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    // Chromium's sandbox refuses to start for root.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.setContent(renderHtml(outline));
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await browser.close();
  }
};

const figures = (name: string, { ms, memory, size }: Awaited<ReturnType<typeof measured>>): Figure[] => [
  { name, value: ms, unit: 'ms' },
  { name: `${name}, memory`, value: memory, unit: 'MB' },
  { name: `${name}, size`, value: size, unit: 'kB' },
];

export const pdfBench: Bench = {
  name: 'pdf',
  run: async () => {
    const eight = buildOutline(longRecord({ answers: 8 }), 'nl');
    const large = buildOutline(buildRecord(largeSession()), 'nl');
    return [
      ...figures('8 pages', await measured(withTypst(eight))),
      ...figures('8 pages, Chromium', await measured(printed(eight))),
      ...figures('notes of 2,000 answers', await measured(withTypst(large))),
      ...figures('notes of 2,000 answers, Chromium', await measured(printed(large))),
    ];
  },
};
