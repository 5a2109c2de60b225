/** The thread that makes files, pictures included: from what was published to bytes. */
import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';

import { editRecord } from '../../src/exports/editRecord.ts';
import { formats } from '../../src/exports/formats.ts';
import { notesFileName } from '../../src/exports/notesFileName.ts';
import type { NotesRecord } from '../../src/exports/notesRecord.ts';
import { buildRecord } from '../../src/exports/record.ts';
import { ownOutline } from '../../src/exports/own/ownOutline.ts';
import { buildOutline } from '../../src/exports/outline/buildOutline.ts';
import { inHouseColours } from '../../src/exports/picture/inHouseColours.ts';
import { notesData } from '../../src/exports/pdf/notesData.ts';
import { renderNotes, type Rasterise } from '../../src/exports/renderNotes.ts';
import { systemClock } from '../clock.ts';
import { errorFacts } from '../log.ts';
import { drawPng } from '../print/drawPng.ts';
import { createFileCache } from './fileCache.ts';
import { hasLetters } from '../print/ownFonts.ts';
import type { ArchiveJob, CardsJob, FileJob, MadeFile, NotesSource, OwnJob } from './fileJob.ts';

const read = (source: SharedArrayBuffer) => JSON.parse(Buffer.from(source).toString()) as NotesSource;

function recordOf(
  { stage, board }: NotesSource,
  { edits, now }: Pick<FileJob, 'edits' | 'now'>,
): NotesRecord {
  const record = buildRecord({ stage, board, now });
  return edits === null ? record : editRecord(record, edits);
}

function bytesOf(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  // What is handed over to another thread must be all of its buffer.
  return typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
}

/** Pictures of boards that did not change since: by all that is in them, so that nobody gets what is not in their own file. */
const pictures = createFileCache(systemClock, { mostBytes: 16_000_000, longestMs: 10 * 60_000 });

async function drawn(svg: string, width: number): Promise<Uint8Array> {
  const key = createHash('sha256').update(`${width} ${svg}`).digest('base64');
  const kept = pictures.get(key);
  if (kept !== undefined) return kept.content;
  const content = Uint8Array.from(await drawPng({ svg, width }));
  pictures.set(key, 0, { content, name: '', pictureFailed: null });
  return content;
}

async function make(job: FileJob): Promise<MadeFile> {
  const { format, locale, table, standard, version, house } = job;
  const record = recordOf(read(job.source), job);
  if (format === 'record') return { content: bytesOf(JSON.stringify(record)), name: '', pictureFailed: null };
  let pictureFailed: MadeFile['pictureFailed'] = null;
  const rasterise: Rasterise = async (svg, { width }) => {
    try {
      return await drawn(svg, width);
    } catch (error) {
      pictureFailed = errorFacts(error);
      return null;
    }
  };
  const options = { locale, table, rasterise, hasLetters, house };
  const content = bytesOf(
    format === 'pdf'
      ? notesData(inHouseColours(buildOutline(record, locale), house), hasLetters)
      : await renderNotes(record, format, options),
  );
  const archive = format === 'pdf' && standard === 'a-2a';
  const about = archive ? 'archive' : format === 'csv' ? table : formats[format].content;
  return { content, name: notesFileName(record, format, locale, about, version), pictureFailed };
}

async function makeArchive(job: ArchiveJob): Promise<MadeFile> {
  const { sessionArchive } = await import('../../src/exports/archive/sessionArchive.ts');
  const { locale, closedAt, pdfs, organisation } = job;
  const source = read(job.source);
  const record = recordOf(source, { edits: job.edits, now: closedAt });
  const { sessionId } = source.stage;
  const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
  const content = sessionArchive({ record, sessionId, locale, organisation, pdfs, sha256 });
  const name = notesFileName(record, 'zip', locale, 'zip', 'report');
  return { content: bytesOf(content), name, pictureFailed: null };
}

async function makeOwn({ own, ...options }: OwnJob): Promise<MadeFile> {
  // Most threads never need these texts.
  const { createTranslator } = await import('../../src/messages/translate.ts');
  const data = notesData(ownOutline(own, { ...options, t: createTranslator(options.locale) }));
  return { content: bytesOf(data), name: '', pictureFailed: null };
}

async function makeCards({ order, cardsAt }: CardsJob): Promise<MadeFile> {
  const { dataOfCards } = await import('../print/printedCards.ts');
  return { content: bytesOf(dataOfCards(order, cardsAt)), name: '', pictureFailed: null };
}

// Drawing begins slowly, so it begins before the first file is asked for. A failure shows when there is something to draw.
void drawPng({ svg: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', width: 1 }).catch(
  () => undefined,
);

// What fails ends the thread, and the server starts another: nothing is known of what is left of this one.
parentPort?.on('message', async (job: FileJob | ArchiveJob | OwnJob | CardsJob) => {
  const made = await ('own' in job
    ? makeOwn(job)
    : 'order' in job
      ? makeCards(job)
      : 'pdfs' in job
        ? makeArchive(job)
        : make(job));
  parentPort?.postMessage(made, [made.content.buffer]);
});
