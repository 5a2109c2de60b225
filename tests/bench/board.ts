/**
 * The board while thirty others are busy on it, ten of them dragging: frames while one drags, pans and zooms oneself, with
 * 50, 200 and 500 items. Other people's boards go through the same in the same run, where they are installed (see
 * peers/README.md): times of one machine mean little, ratios do.
 */
import { chromium } from '@playwright/test';

import { findChromium } from '../../scripts/launch/chromium.js';
import { percentile, type Bench, type Figure } from './bench.ts';
import { drive, gestures, type Gesture, type Run } from './board/drive.ts';
import { ourPage, peerPages } from './board/pages.ts';

const sizes = [50, 200, 500];
const peers = ['excalidraw', 'tldraw'];
/** A frame that takes longer than this was missed by at least one turn of a screen of 60 Hz. */
const lateMs = 25;

function figuresOf(name: string, items: number, { gestures: done, heapMB, nodes }: Run): Figure[] {
  const of = (gesture: Gesture): Figure[] => {
    const { deltas, longTasks, busyPerFrame } = done[gesture];
    const title = `${name}, ${items} items, ${gesture}`;
    return [
      ...[0.5, 0.95, 0.99].map((part) => ({
        name: `${title}: frame, p${part * 100}`,
        value: percentile(deltas, part),
        unit: 'ms',
      })),
      {
        name: `${title}: late frames`,
        value: (100 * deltas.filter((delta) => delta > lateMs).length) / deltas.length,
        unit: '%',
      },
      { name: `${title}: work per frame`, value: busyPerFrame, unit: 'ms' },
      { name: `${title}: long tasks`, value: longTasks.length, unit: '' },
    ];
  };
  return [
    ...gestures.flatMap(of),
    { name: `${name}, ${items} items: memory`, value: heapMB, unit: 'MB' },
    { name: `${name}, ${items} items: nodes`, value: nodes, unit: '' },
  ];
}

/** How much more work ours is than another's; below 1 it is less. */
function compared(ours: Run, peer: string, items: number, theirs: Run): Figure[] {
  return gestures.map((gesture) => ({
    name: `ours against ${peer}, ${items} items, ${gesture}: work per frame`,
    value: ours.gestures[gesture].busyPerFrame / theirs.gestures[gesture].busyPerFrame,
    unit: '×',
  }));
}

export const boardBench: Bench = {
  name: 'board',
  run: async () => {
    const executablePath = findChromium();
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      // Chromium's sandbox refuses to start for root.
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-gpu', '--disable-background-networking'],
    });
    const ours = await ourPage();
    const theirs = await peerPages();
    if (theirs === null) console.error('  Other boards are not installed: see tests/bench/peers/README.md.');
    const figures: Figure[] = [];
    for (const items of sizes) {
      const own = await drive(browser, ours.url('ours'), items);
      figures.push(...figuresOf('ours', items, own));
      for (const peer of peers) {
        if (theirs === null) break;
        const run = await drive(browser, theirs.url(peer), items);
        figures.push(...figuresOf(peer, items, run), ...compared(own, peer, items, run));
      }
    }
    await browser.close();
    await ours.close();
    await theirs?.close();
    return figures;
  },
};
