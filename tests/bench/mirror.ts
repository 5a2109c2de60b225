/** How long a browser takes to mirror a board of 200 items after one change. */
import * as Y from 'yjs';

import { keepEqual } from '../../src/session/mirror.ts';
import { boardParts, readBoard } from '../../src/documents/boardDocument.ts';

const items = 200;
const changes = 2_000;

export const mirrorBench = {
  name: 'mirror',
  run: () => {
    const doc = new Y.Doc();
    const { places, harvest, minutes } = boardParts(doc);
    for (let item = 0; item < items; item += 1)
      places.set(`a-${item}`, { x: item, y: item, zone: 'now', z: item });
    for (let action = 0; action < 20; action += 1) harvest.set(`h-${action}/kind`, 'action');
    minutes.insert(0, 'Wat we vandaag bespraken. '.repeat(40));
    let board = readBoard(doc);
    const times: number[] = [];
    for (let change = 0; change < changes; change += 1) {
      places.set(`a-${change % items}`, { x: change, y: change, zone: 'later', z: change });
      const start = performance.now();
      board = keepEqual(board, readBoard(doc));
      times.push(performance.now() - start);
    }
    const sorted = times.sort((a, b) => a - b);
    const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0;
    return Promise.resolve([
      { name: `mirror ${items} items, p50`, value: at(0.5), unit: 'ms' },
      { name: `mirror ${items} items, p95`, value: at(0.95), unit: 'ms' },
    ]);
  },
};
