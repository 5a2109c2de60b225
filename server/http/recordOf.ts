/** The record of a session, from what is on disk: what notes and report are made of. */
import { readBoard } from '../../src/documents/boardDocument.ts';
import { readReport } from '../../src/documents/reportDocument.ts';
import { editRecord } from '../../src/exports/editRecord.ts';
import type { NotesRecord } from '../../src/exports/notesRecord.ts';
import { buildRecord } from '../../src/exports/record.ts';
import type { Clock } from '../clock.ts';
import type { SessionHost } from '../host/sessionHost.ts';

/** All that was published, at this moment. */
export async function recordOf(host: SessionHost, clock: Clock): Promise<NotesRecord> {
  await host.settled();
  return buildRecord({ stage: host.stage(), board: readBoard(host.board().doc), now: clock.now() });
}

/** The same with what the facilitators left out, mended and wrote above it. */
export async function editedRecordOf(host: SessionHost, clock: Clock): Promise<NotesRecord> {
  return editRecord(await recordOf(host, clock), readReport(host.report().doc));
}
