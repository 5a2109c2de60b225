import { Redirect } from 'wouter';

import { SeatChoice } from '../../../features/seats/SeatChoice.tsx';
import { useSeats } from '../../../features/seats/useSeats.ts';
import type { SessionId } from '../../../model/ids.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { EntryShell } from './EntryShell.tsx';
import { paths } from '../../paths.ts';

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
            {seats[0]?.title ?? t(($) => $.seats.choose)}
          </h1>
          <SeatChoice
            seats={seats}
            joinHref={paths.join}
            hrefOf={({ memberId }) => paths.table(sessionId, memberId)}
          />
        </>
      )}
    </EntryShell>
  );
}
