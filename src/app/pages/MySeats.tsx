import { ChevronRight } from 'lucide-react';
import { Link } from 'wouter';

import { formatDayOf } from '../../messages/dates.ts';
import { warningDays } from '../../model/session/retention.ts';
import type { Seat } from '../../session/api.ts';
import { textLink } from '../../ui/buttonClasses.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { StatusPill } from '../../ui/StatusPill.tsx';
import { paths } from '../paths.ts';

/** The way back to the sessions in which this browser has a seat. */
export function MySeats({ seats }: { readonly seats: readonly Seat[] }) {
  const t = useMessages('pages');
  return (
    <section aria-labelledby="my-seats" className="flex flex-col gap-4">
      <h2 id="my-seats" className="serif text-2xl font-semibold">
        {t(($) => $.home.seats.title)}
      </h2>
      <ul className="grid gap-3 md:grid-cols-2">
        {seats.map(({ sessionId, memberId, title, name, role, deleteAt, daysLeft }) => (
          <li key={memberId}>
            <Link
              href={paths.table(sessionId, memberId)}
              className="paper flex min-h-16 items-center gap-4 p-4 hover:shadow-raised"
            >
              <span className="flex min-w-0 flex-col">
                <span className="truncate text-lg font-bold">{title}</span>
                <span className="text-muted">{t(($) => $.home.seats.goOn, { name })}</span>
                <UntilWhen deleteAt={deleteAt} daysLeft={daysLeft} />
              </span>
              <span className="ml-auto flex shrink-0 items-center gap-2">
                <StatusPill>{t(($) => $.home.seats[role])}</StatusPill>
                <ChevronRight aria-hidden="true" className="size-5 text-muted" />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Link href={paths.ownSessions} className={`${textLink} w-fit`}>
        {t(($) => $.sessions.all)}
      </Link>
    </section>
  );
}

/** When the session is deleted; in its last days, how soon that is. */
export function UntilWhen({ deleteAt, daysLeft }: Pick<Seat, 'deleteAt' | 'daysLeft'>) {
  const t = useMessages('pages');
  const { locale } = useLocale();
  if (daysLeft > warningDays)
    return (
      <span className="text-[0.9375rem] text-muted">
        {t(($) => $.home.seats.deleted, { date: formatDayOf(deleteAt, locale) })}
      </span>
    );
  return (
    <span className="text-[0.9375rem] font-semibold text-attention">
      {daysLeft === 0 ? t(($) => $.home.seats.today) : t(($) => $.home.seats.soon, { count: daysLeft })}
    </span>
  );
}
