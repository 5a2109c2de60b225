import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';

import { dayOf, daysAfter, daysUntil } from '../../model/days.ts';
import { readDay } from '../../model/readDay.ts';
import { serverNow, useSession, useStage } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TextField } from '../../ui/TextField.tsx';

/** About a quarter of a year: long enough for an action to be done, short enough to remember what it was. */
const usualDays = 90;
const mostDays = 3_650;

/** A day in one's own calendar on which to follow up, with a link that opens the form for it. */
export function FollowUpReminder({ link }: { readonly link: string }) {
  const t = useMessages('earlier');
  const { locale } = useLocale();
  const session = useSession();
  const announce = useAnnounce();
  const { sessionId, title } = useStage((stage) => stage);
  const [day, setDay] = useState(() => daysAfter(dayOf(serverNow(session)), usualDays));
  const [wrong, setWrong] = useState(false);
  const save = async () => {
    const chosen = readDay(day, '') ?? '';
    const now = serverNow(session);
    const isToCome = daysUntil(chosen, now, mostDays) !== null;
    setWrong(!isToCome);
    if (!isToCome) return;
    try {
      const { saveReminder } = await import('./saveReminder.ts');
      const name = t(($) => $.earlier.reminder.fileName);
      saveReminder({ sessionId, title, day: chosen, link, madeAt: now }, locale, name);
      announce(t(($) => $.earlier.reminder.saved));
    } catch {
      announce(t(($) => $.earlier.reminder.failed));
    }
  };
  return (
    <section
      aria-labelledby="follow-up"
      className="print-hidden paper flex max-w-prose flex-col items-start gap-3 p-5"
    >
      <h2 id="follow-up" className="serif text-xl font-semibold">
        {t(($) => $.earlier.reminder.heading)}
      </h2>
      <p className="text-muted">{t(($) => $.earlier.reminder.lead)}</p>
      <form
        noValidate
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          type="date"
          label={t(($) => $.earlier.reminder.day)}
          value={day}
          onChange={setDay}
          error={wrong && t(($) => $.earlier.reminder.wrong)}
        />
        <Button type="submit" icon={<CalendarPlus aria-hidden="true" className="size-5" />}>
          {t(($) => $.earlier.reminder.save)}
        </Button>
      </form>
    </section>
  );
}
