/** What draws and reads SVG. The only module that imports resvg. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const wasm = fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'));

let ready: Promise<typeof Resvg> | undefined;

/** Resvg, once it can draw: its WebAssembly is there once for a thread. */
export const openResvg = (): Promise<typeof Resvg> =>
  (ready ??= initWasm(readFileSync(wasm)).then(() => Resvg));
