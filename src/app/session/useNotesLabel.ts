import { formatDayOf } from '../../exports/dates.ts';
import { timeZone } from '../../exports/timeZone.ts';
import { useServerNow, useStage } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

const everyMinute = 60_000;

/** What leads to the notes, saying when somebody outside can read them too. */
export function useNotesLabel(): string {
  const t = useMessages();
  const { locale } = useLocale();
  const report = useStage((stage) => stage.report);
  const now = useServerNow(everyMinute);
  if (report === null) return t(($) => $.table.toNotes);
  const { expiresAt } = report;
  if (expiresAt === null) return t(($) => $.table.toNotesShared);
  return now < expiresAt
    ? t(($) => $.table.toNotesUntil, { day: formatDayOf(expiresAt, locale, timeZone) })
    : t(($) => $.table.toNotes);
}
