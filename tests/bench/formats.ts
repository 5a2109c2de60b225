/** The notes of a large session: how long each format takes, and how large it is. */
import { drawPng } from '../../server/print/drawPng.ts';
import { formatNames } from '../../src/exports/formats.ts';
import { buildRecord } from '../../src/exports/record.ts';
import { renderNotes, type FileOptions } from '../../src/exports/renderNotes.ts';
import type { Bench, Figure } from './bench.ts';
import { percentile } from './bench.ts';
import { largeSession } from './largeSession.ts';

const turns = 7;
const options: FileOptions = {
  locale: 'nl',
  table: 'answers',
  rasterise: async (svg, { width }) => {
    drawn ??= await timed(() => drawPng({ svg, width }));
    return drawn.result;
  },
};
/** The picture of the board, which is a figure of its own. */
let drawn: { readonly ms: number; readonly result: Uint8Array } | undefined;

async function timed<T>(work: () => Promise<T> | T): Promise<{ ms: number; result: T }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

/** The median of some turns, after one that fetches what is needed. */
async function median<T>(work: () => Promise<T> | T): Promise<{ ms: number; result: T }> {
  const { result } = await timed(work);
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) times.push((await timed(work)).ms);
  return { ms: percentile(times, 0.5), result };
}

function figures(name: string, ms: number, file: string | Uint8Array): Figure[] {
  return [
    { name: `notes of 2,000 answers as ${name}`, value: ms, unit: 'ms' },
    { name: `notes of 2,000 answers as ${name}, size`, value: Buffer.byteLength(file) / 1_000, unit: 'kB' },
  ];
}

export const formatsBench: Bench = {
  name: 'formats',
  run: async () => {
    const session = largeSession();
    const built = await median(() => buildRecord(session));
    const found: Figure[] = [{ name: 'notes of 2,000 answers, record', value: built.ms, unit: 'ms' }];
    for (const format of formatNames) {
      // It has a bench of its own.
      if (format === 'pdf') continue;
      const { ms, result } = await median(() => renderNotes(built.result, format, options));
      found.push(...figures(format, ms, result));
    }
    found.push(...figures('a picture', drawn?.ms ?? 0, drawn?.result ?? ''));
    return found;
  },
};
