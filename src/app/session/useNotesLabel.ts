import { formatDayOf } from '../../messages/dates.ts';
import { useServerNow, useStage } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

const everyMinute = 60_000;

/** The label of the way to the notes. It says when people outside the session can read them too. */
export function useNotesLabel(): string {
  const t = useMessages();
  const { locale } = useLocale();
  // As `linkEnds` has it, which nothing else in the first load needs. Zero while it is not shared: over, too.
  const ends = useStage(({ report, deleteAt }) =>
    report === null ? 0 : report.expiresAt && Math.min(report.expiresAt, deleteAt),
  );
  const now = useServerNow(everyMinute);
  if (ends === null) return t(($) => $.table.toNotesShared);
  return now < ends
    ? t(($) => $.table.toNotesUntil, { day: formatDayOf(ends, locale) })
    : t(($) => $.table.toNotes);
}
