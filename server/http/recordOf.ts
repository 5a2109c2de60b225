/** The record of a session, and the picture of its board, from what is on disk: what notes and report are made of. */
import { readBoard } from '../../src/documents/boardDocument.ts';
import { readReport } from '../../src/documents/reportDocument.ts';
import { editRecord } from '../../src/exports/editRecord.ts';
import type { NotesRecord } from '../../src/exports/notesRecord.ts';
import { drawReportPicture } from '../../src/exports/picture/reportPicture.ts';
import { buildRecord } from '../../src/exports/record.ts';
import type { Locale } from '../../src/messages/locale.ts';
import { createTranslator } from '../../src/messages/translate.ts';
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

/** The board as facilitators share it, as SVG; null when they leave it out. What is on disk must be waited for first. */
export function pictureOf(host: SessionHost, locale: Locale): string | null {
  const session = { stage: host.stage(), board: readBoard(host.board().doc) };
  return drawReportPicture(session, readReport(host.report().doc), locale, createTranslator(locale));
}
