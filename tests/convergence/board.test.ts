/** Convergence of the board, in a thousand histories: everybody who has everything sees the same, and loses nothing. */
import { describe, expect, it } from 'vitest';

import type { Board } from '../../src/model/board/board.ts';
import { layOutBoard } from '../../src/model/board/geometry/layout.ts';
import { seededRandom } from '../fixtures/testStage.ts';
import { act, stage } from './acts.ts';
import { boardOf, openNetwork, type Replica } from './network.ts';

const turns = 60;

/** Every answer, and every note there is, once; and every item of a cluster inside it. */
function expectNothingLost(board: Board): void {
  const things = layOutBoard(stage, board);
  const ids = things.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of [...Object.keys(stage.answers), ...Object.keys(board.notes)]) expect(ids).toContain(id);
  for (const thing of things) {
    if (thing.cluster === null) continue;
    const cluster = things.find(({ id }) => id === thing.cluster);
    expect(cluster?.kind === 'cluster' && cluster.items.includes(thing.id)).toBe(true);
  }
}

/** Runs one history; gives how many facts could end in one way only. */
function runHistory(count: number, seed: number): number {
  const random = seededRandom(seed);
  const network = openNetwork(count, random);
  const kept: Board[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const server = network.replicas[0] as Replica;
    const chance = random.below(50);
    if (chance === 0) network.changeEra(random.below(3));
    else if (chance === 1) kept.push(boardOf(server));
    else if (chance === 2 && kept.length > 0) network.restore(kept[random.below(kept.length)] as Board);
    else act(network.replicas[random.below(count)] as Replica, random);
    for (let times = random.below(4); times > 0; times -= 1) network.shake();
  }
  network.settle();
  const [first, ...others] = network.replicas.map(boardOf);
  for (const other of others) expect(other, `seed ${seed}`).toEqual(first);
  expect(network.ledger().judge((network.replicas[0] as Replica).doc), `seed ${seed}`).toBeNull();
  expectNothingLost(first as Board);
  for (const { doc } of network.replicas) doc.destroy();
  return network.ledger().certain();
}

describe('a board of many replicas', () => {
  it.each([
    { replicas: 3, histories: 800 },
    { replicas: 10, histories: 200 },
  ])(
    '[B1] [B12] ends the same for all $replicas and loses nothing, in $histories histories',
    ({ replicas, histories }) => {
      let certain = 0;
      for (let seed = 0; seed < histories; seed += 1) certain += runHistory(replicas, seed);
      // The reference is worth something only where it leaves no choice.
      expect(certain).toBeGreaterThan(histories * 5);
    },
    120_000,
  );
});
