import { ChevronRight } from 'lucide-react';
import { Redirect } from 'wouter';

import { useSeats } from '../../../features/seats/useSeats.ts';
import type { SessionId } from '../../../model/ids.ts';
import type { Seat } from '../../../session/api.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { StatusPill } from '../../../ui/StatusPill.tsx';
import { paths } from '../../paths.ts';
import { EntryShell } from './EntryShell.tsx';

/** A session's address without a seat: go on in the only seat, or choose one. */
export function SeatPage({ sessionId }: { readonly sessionId: SessionId }) {
  const t = useMessages('door');
  const all = useSeats();
  usePageTitle(t(($) => $.seats.choose));
  const seats = all?.filter((seat) => seat.sessionId === sessionId) ?? null;
  const [only, ...more] = seats ?? [];
  if (only !== undefined && more.length === 0)
    return <Redirect to={paths.table(sessionId, only.memberId)} replace />;
  return (
    <EntryShell>
      {seats === null ? (
        <Loading>{t(($) => $.seats.searching)}</Loading>
      ) : (
        <>
          <h1 className="serif mb-6 text-[2rem] leading-tight font-semibold">
            {only?.title ?? t(($) => $.seats.choose)}
          </h1>
          <SeatChoice seats={seats} />
        </>
      )}
    </EntryShell>
  );
}

/** In which seat to go on, or how to get one. */
function SeatChoice({ seats }: { readonly seats: readonly Seat[] }) {
  const t = useMessages('door');
  if (seats.length === 0)
    return (
      <EmptyState
        title={t(($) => $.seats.noneTitle)}
        actions={
          <LinkButton variant="primary" size="large" href={paths.join}>
            {t(($) => $.seats.joinWithCode)}
          </LinkButton>
        }
      >
        {t(($) => $.seats.noneMore)}
      </EmptyState>
    );
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <p className="text-lg">{t(($) => $.seats.chooseMore)}</p>
      <ul className="flex flex-col gap-3">
        {seats.map(({ sessionId, memberId, name, role }) => (
          <li key={memberId}>
            <a
              href={paths.table(sessionId, memberId)}
              className="paper flex min-h-16 items-center gap-4 p-4 hover:shadow-raised"
            >
              <span className="font-semibold">{t(($) => $.seats.continueAs, { name })}</span>
              <span className="ml-auto flex shrink-0 items-center gap-2">
                <StatusPill>{t(($) => $.lobby.role[role])}</StatusPill>
                <ChevronRight aria-hidden="true" className="size-5 text-muted" />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
