import { renderCalendar } from '../../exports/calendar/renderCalendar.ts';
import { formats } from '../../exports/formats.ts';
import type { RecordedHarvest } from '../../exports/notesRecord.ts';
import { buildRecord } from '../../exports/record.ts';
import { titleSlug } from '../../exports/slug.ts';
import type { Locale } from '../../messages/locale.ts';
import { fetchTemplates } from '../../model/board/templates/templatesAtHand.ts';
import { serverNow } from '../../session/hooks.tsx';
import type { LiveSession } from '../../session/liveSession.ts';
import { saveBlob } from '../../ui/files.ts';

/** Saves one action as a calendar file; its event is the same one as in the calendar of the notes. */
export async function saveActionCalendar(
  session: LiveSession,
  action: RecordedHarvest,
  { locale, otherwise }: { readonly locale: Locale; readonly otherwise: string },
): Promise<void> {
  await fetchTemplates();
  const { stage, board } = session.store.getState();
  if (stage === null) return;
  const record = buildRecord({ stage, board, now: serverNow(session) });
  const calendar = renderCalendar({ ...record, actions: [action] }, locale);
  const name = `${action.when}-${titleSlug(action.text) || otherwise}.ics`;
  saveBlob(new Blob([calendar], { type: formats.ics.mediaType }), name);
}
