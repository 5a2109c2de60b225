/**
 * People write on without end while nodes die, stand still and lose touch. What was acknowledged is kept outside the
 * servers; who wrote what in the database is kept by the database itself.
 */
import { connectAsProduct, standInForBrowser } from '../faults/productClient.ts';
import { createPerson } from '../server/person.ts';
import type { seededRandom } from '../server/seededRandom.ts';
import { openCluster, type Cluster, type ClusterNode } from './openCluster.ts';
import { audit, twoHosts } from './witness.ts';

/** Every kind of fault, with the share that it has of all. */
export const faultKinds = {
  /** The process dies at once. */
  kill: 10,
  /** It is asked to end, as by an update. */
  stop: 8,
  /** All its connections to the database are ended, the doorbell too. */
  hangUp: 8,
  /** Other nodes cannot reach it for a while. */
  apart: 2,
  /** It stands still for longer than its lease, and wakes up believing that nothing happened. */
  pause: 1,
  /** It can say nothing to the database, and hears nothing. */
  silent: 1,
} as const;
export type FaultKind = keyof typeof faultKinds;

interface Member {
  readonly name: string;
  readonly board: ReturnType<typeof connectAsProduct>;
  /** The highest number that was acknowledged. */
  acknowledged: number;
  /** Resolves when something that is written from now on is acknowledged. */
  next(): Promise<void>;
}

/** Writes numbers on the board, each when the one before is saved. */
function write(name: string, board: Member['board'], isOver: () => boolean): Member {
  let written = 0;
  let told: { readonly from: number; readonly hear: () => void }[] = [];
  const member: Member = {
    name,
    board,
    acknowledged: 0,
    next: () =>
      new Promise((hear) => {
        told.push({ from: written + 1, hear });
      }),
  };
  const run = async () => {
    while (!isOver()) {
      written += 1;
      board.doc.getMap('places').set(name, { x: written, y: 0, zone: null, z: 0 });
      await board.whenSaved();
      member.acknowledged = written;
      const due = told.filter(({ from }) => from <= written);
      told = told.filter(({ from }) => from > written);
      for (const { hear } of due) hear();
    }
  };
  void run();
  return member;
}

async function during(kind: FaultKind, node: ClusterNode, cluster: Cluster, recovered: () => Promise<void>) {
  switch (kind) {
    case 'kill':
      await node.kill();
      await recovered();
      return node.start();
    case 'stop':
      node.signal('SIGTERM');
      await node.ended();
      await recovered();
      return node.start();
    case 'hangUp':
      await cluster.ask(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE client_port = ANY($1)',
        node.toDatabase.farPorts(),
      );
      return recovered();
    case 'apart':
      node.toNode.cut();
      setTimeout(() => node.toNode.heal(), 1_000);
      return recovered();
    case 'pause':
      node.signal('SIGSTOP');
      await recovered();
      node.signal('SIGCONT');
      return recovered();
    case 'silent':
      node.toDatabase.silence();
      await recovered();
      return node.toDatabase.heal();
  }
}

export interface FaultsPlayed {
  /** What was acknowledged and is not there, in words. */
  readonly lost: readonly string[];
  /** How often a session had two hosts. */
  readonly twoHosts: number;
  /** Rows that were written while all this went on. */
  readonly written: number;
  /** How long each member could not write, in ms, for each kind of fault. */
  readonly outages: Readonly<Record<FaultKind, readonly number[]>>;
}

/** Plays so many faults on so many nodes. `report` hears of each. */
export async function playFaults(
  {
    nodes = 2,
    faults,
    sessions = 2,
    people = 3,
  }: { nodes?: number; faults: number; sessions?: number; people?: number },
  random: ReturnType<typeof seededRandom>,
  report: (kind: FaultKind, longestMs: number) => void = () => {},
): Promise<FaultsPlayed> {
  standInForBrowser();
  const cluster = await openCluster(nodes);
  let isOver = false;
  try {
    await cluster.ask(audit);
    const tables: { sessionId: string; members: Member[] }[] = [];
    for (let number = 0; number < sessions; number += 1) {
      const facilitator = createPerson(cluster.url);
      const { code } = await facilitator.open();
      await facilitator.command({ type: 'rules.set', moveItems: true });
      const members: Member[] = [];
      for (let seat = 0; seat < people; seat += 1) {
        const person = createPerson(cluster.url);
        await person.join(code, `Deelnemer ${seat}`);
        const board = connectAsProduct(person, cluster.url, 'board');
        await board.online();
        members.push(write(`i-${seat}`, board, () => isOver));
      }
      tables.push({ sessionId: facilitator.sessionId, members });
    }
    const outages = Object.fromEntries(
      Object.keys(faultKinds).map((kind) => [kind, [] as number[]]),
    ) as Record<FaultKind, number[]>;
    const kinds = Object.entries(faultKinds).flatMap(([kind, share]) =>
      Array<FaultKind>(share).fill(kind as FaultKind),
    );
    for (let count = 0; count < faults; count += 1) {
      // Each kind in turn first, so that a short run has them all.
      const kind =
        (Object.keys(faultKinds)[count] as FaultKind) ?? (kinds[random.below(kinds.length)] as FaultKind);
      const struck = tables[random.below(tables.length)];
      if (struck === undefined) throw new Error('There is a session');
      const node = await cluster.hostOf(struck.sessionId);
      const began = performance.now();
      let first = true;
      const recovered = async () => {
        const waited = await Promise.all(
          struck.members.map(async (member) => {
            await member.next();
            return performance.now() - began;
          }),
        );
        if (first) {
          outages[kind].push(...waited);
          report(kind, Math.max(...waited));
        }
        first = false;
      };
      await during(kind, node, cluster, recovered);
      await Promise.all(cluster.nodes.map((one) => one.ready()));
    }
    isOver = true;
    const lost: string[] = [];
    for (const { sessionId, members } of tables)
      for (const { name, board, acknowledged } of members) {
        await board.whenSaved();
        const number = (board.doc.getMap('places').get(name) as { x: number }).x;
        for (const other of members) {
          await other.board.until(
            () =>
              ((other.board.doc.getMap('places').get(name) as { x: number } | undefined)?.x ?? 0) >= number,
          );
          const there = (other.board.doc.getMap('places').get(name) as { x: number }).x;
          if (there < acknowledged) lost.push(`${sessionId} ${name}: ${there} of ${acknowledged}`);
        }
      }
    const [found] = await cluster.ask<{ times: string; written: string }>(twoHosts);
    return { lost, twoHosts: Number(found?.times), written: Number(found?.written), outages };
  } finally {
    isOver = true;
    await cluster.close();
  }
}
