/** The thread that makes files of the notes, pictures included: from what was published to bytes. */
import { parentPort } from 'node:worker_threads';

import { editRecord } from '../../src/exports/editRecord.ts';
import { formats } from '../../src/exports/formats.ts';
import { notesFileName } from '../../src/exports/notesFileName.ts';
import type { NotesRecord } from '../../src/exports/notesRecord.ts';
import { buildRecord } from '../../src/exports/record.ts';
import { renderNotes, type Rasterise } from '../../src/exports/renderNotes.ts';
import { errorFacts } from '../log.ts';
import { drawPng } from '../print/drawPng.ts';
import { hasLetters } from '../print/ownFonts.ts';
import type { FileJob, MadeFile, NotesSource } from './fileJob.ts';

function recordOf({ source, edits, now }: FileJob): NotesRecord {
  const { stage, board } = JSON.parse(Buffer.from(source).toString()) as NotesSource;
  const record = buildRecord({ stage, board, now });
  return edits === null ? record : editRecord(record, edits);
}

function bytesOf(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  // What is handed over to another thread must be all of its buffer.
  return typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
}

async function make(job: FileJob): Promise<MadeFile> {
  const { format, locale, table, version } = job;
  const record = recordOf(job);
  if (format === 'record') return { content: bytesOf(JSON.stringify(record)), name: '', pictureFailed: null };
  let pictureFailed: MadeFile['pictureFailed'] = null;
  const rasterise: Rasterise = async (svg, { width }) => {
    try {
      return await drawPng({ svg, width });
    } catch (error) {
      pictureFailed = errorFacts(error);
      return null;
    }
  };
  const options = { locale, table, rasterise, hasLetters };
  const content = bytesOf(await renderNotes(record, format === 'pdf' ? 'html' : format, options));
  const about = format === 'csv' ? table : formats[format].content;
  return { content, name: notesFileName(record, format, locale, about, version), pictureFailed };
}

// What fails ends the thread, and the server starts another: nothing is known of what is left of this one.
parentPort?.on('message', async (job: FileJob) => {
  const made = await make(job);
  parentPort?.postMessage(made, [made.content.buffer]);
});
