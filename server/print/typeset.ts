/**
 * Makes PDFs: a template of `templates`, the data that it shows, and the standard that the file keeps to. Each is made in a
 * process of its own that is gone afterwards, for what makes them gives no memory back. The data goes in and the PDF comes
 * out over pipes, so that words come in no file.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import type { PdfStandard } from '../../src/exports/formats.ts';
import type { HouseLook } from '../../src/exports/houseLook.ts';
import type { PrintLayout } from '../../src/model/printOrder.ts';

export type TemplateName = 'notes' | 'answerSheet' | 'cards' | 'poster' | 'calibration';

/** The template that sets cards in this layout. */
export const templateFor = (layout: PrintLayout): TemplateName =>
  layout === 'poster' || layout === 'calibration' ? layout : 'cards';

export interface TypesetJob {
  readonly template: TemplateName;
  readonly standard: PdfStandard;
  /** The moment that the file bears, in epoch ms. */
  readonly madeAt: number;
  /** The house style; left out or null: ours. */
  readonly house?: HouseLook | null;
  /** JSON: an object, of which the template sees every string as text and nothing else. */
  readonly data: string | Uint8Array;
}

const script = fileURLToPath(new URL('typesetter.ts', import.meta.url));
/** It lives for a second: little room for young objects is enough. */
const switches = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=1', script];
const longestMs = 30_000;

export type Typeset = (job: TypesetJob) => Promise<Uint8Array<ArrayBuffer>>;

/** The PDF. Rejects when it cannot be made; the message can quote what people wrote, so it is for no log. */
export const typeset: Typeset = async ({ data, ...order }) => {
  const maker = spawn(process.execPath, switches, {
    // Nothing of this server changes what a PDF looks like: not its environment, and not its fonts.
    // With one arena, threads of Typst take 4 MB less on Linux.
    env: { FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)), MALLOC_ARENA_MAX: '1' },
    timeout: longestMs,
    killSignal: 'SIGKILL',
  });
  const [made, said]: [Buffer[], Buffer[]] = [[], []];
  maker.stdout.on('data', (bytes: Buffer) => made.push(bytes));
  maker.stderr.on('data', (bytes: Buffer) => said.push(bytes));
  // One that is gone before it has read everything says so by its end.
  maker.stdin.on('error', () => undefined);
  maker.stdin.write(`${JSON.stringify(order)}\n`);
  maker.stdin.end(data);
  const [code] = (await once(maker, 'close')) as [number | null];
  if (code !== 0) throw new Error(`No PDF: ${Buffer.concat(said).toString('utf8')}`);
  return Buffer.concat(made);
};
