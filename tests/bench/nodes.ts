/**
 * What it costs to come in at a node that does not host the session: twenty members at one table on two nodes at a real
 * PostgreSQL, half of them at the host and half at the other node, at the same time.
 */
import { openCluster } from '../cluster/openCluster.ts';
import { createPerson } from '../server/person.ts';
import { atRate } from './atRate.ts';
import { percentile, type Bench } from './bench.ts';

const size = 20;
const perSecond = 2;
const seconds = 20;

export const nodesBench: Bench = {
  name: 'nodes',
  run: async () => {
    const cluster = await openCluster(2);
    const facilitator = createPerson(cluster.url);
    const { code } = await facilitator.open();
    await facilitator.command({ type: 'rules.set', moveItems: true });
    const host = await cluster.hostOf(facilitator.sessionId);
    const other = cluster.nodes.find((node) => node.url !== host.url) ?? host;
    const times = { host: [] as number[], other: [] as number[] };
    const members = await Promise.all(
      Array.from({ length: size }, async (_, number) => {
        const at = number % 2 === 0 ? 'host' : 'other';
        const person = createPerson((at === 'host' ? host : other).url, cluster.url);
        await person.join(code, `Deelnemer ${number}`);
        const board = person.connect('board');
        await board.synced;
        return { person, board, at } as const;
      }),
    );
    const under: Promise<void>[] = [];
    await atRate(size, perSecond, seconds, (number, turn) => {
      const member = members[number];
      if (member === undefined) return;
      const began = performance.now();
      member.board.doc.getMap('places').set(`i-${number}`, { x: turn, y: 0, zone: null, z: 0 });
      under.push(member.board.saved().then(() => void times[member.at].push(performance.now() - began)));
    });
    await Promise.all(under);
    for (const { person } of members) person.leave();
    await cluster.close();
    const figures = [0.5, 0.95].flatMap((part) => {
      const [here, there] = [percentile(times.host, part), percentile(times.other, part)];
      return [
        { name: `at the host: edit → acknowledged, p${part * 100}`, value: here, unit: 'ms' },
        { name: `at another node: edit → acknowledged, p${part * 100}`, value: there, unit: 'ms' },
        { name: `passing on, added at p${part * 100}`, value: there - here, unit: 'ms' },
      ];
    });
    return figures;
  },
};
