import { Suspense, useEffect, useState, type ReactNode } from 'react';

import type { Refusal } from '../../model/refusal.ts';
import { findSession, type FoundSession, type Joined, type Seat } from '../../session/api.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { lazyParts } from '../../ui/lazyParts.ts';
import { Loading } from '../../ui/Loading.tsx';
import { useHeadingFocus } from '../../ui/useHeadingFocus.ts';
import { NameForm } from './NameForm.tsx';

// Somebody who follows a link for the first time sees neither.
const { CodeForm, SeatsHere } = lazyParts([], {
  CodeForm: () => import('./CodeForm.tsx'),
  SeatsHere: () => import('./SeatsHere.tsx'),
});

interface JoinFlowProps {
  /** The code and proof of a link or QR, which skips the first question. */
  readonly followed: string | null;
  readonly renderPromise: (found: FoundSession) => ReactNode;
  readonly hrefOf: (seat: Seat) => string;
  readonly onJoined: (joined: Joined) => void;
}

interface Search {
  readonly entry: string | null;
  readonly busy: boolean;
  readonly found: FoundSession | null;
  readonly refused: Refusal | null;
}

const searchFor = (entry: string | null): Search => ({
  entry,
  busy: entry !== null,
  found: null,
  refused: null,
});

function answered(entry: string, result: Awaited<ReturnType<typeof findSession>>): Search {
  return { ...searchFor(entry), busy: false, ...(result.ok ? { found: result } : { refused: result }) };
}

/** From a code to a seat: first which session, then under which name. */
export function JoinFlow({ followed, renderPromise, hrefOf, onJoined }: JoinFlowProps) {
  const t = useMessages();
  const [search, setSearch] = useState(() => searchFor(followed));
  const [wantsFreshSeat, setWantsFreshSeat] = useState(false);
  const { entry, busy, found, refused } = search;

  useEffect(() => {
    if (followed !== null) void findSession(followed).then((result) => setSearch(answered(followed, result)));
  }, [followed]);
  const find = async (wanted: string) => {
    setSearch(searchFor(wanted));
    setSearch(answered(wanted, await findSession(wanted)));
  };

  const seats = wantsFreshSeat || found === null ? [] : found.seats;
  const title =
    found === null
      ? t(($) => $.join.title)
      : seats.length > 0
        ? t(($) => $.join.seatsTitle, { title: found.title })
        : t(($) => $.join.joinTitle, { title: found.title });
  usePageTitle(title);
  /** Whether one came straight here by a link. */
  const first = followed !== null && entry === followed && !wantsFreshSeat;
  const heading = useHeadingFocus(title, first);

  return (
    <div className="flex flex-col gap-6">
      <h1
        id="join"
        ref={heading}
        tabIndex={-1}
        className="serif text-[1.75rem] leading-tight font-semibold shadow-none outline-none sm:text-[2.5rem]"
      >
        {title}
      </h1>
      <Suspense fallback={null}>
        {found === null ? (
          busy && followed === entry ? (
            <Loading>{t(($) => $.join.searching)}</Loading>
          ) : (
            <CodeForm
              key={followed}
              initial={entry}
              busy={busy}
              refused={refused}
              onSubmit={(wanted) => void find(wanted)}
            />
          )
        ) : seats.length > 0 ? (
          <SeatsHere seats={seats} hrefOf={hrefOf} onFresh={() => setWantsFreshSeat(true)} />
        ) : (
          <>
            <NameForm found={found} first={first} promise={renderPromise(found)} onJoined={onJoined} />
            <div>
              <Button variant="quiet" size="small" onClick={() => setSearch(searchFor(null))}>
                {t(($) => $.join.otherCode)}
              </Button>
            </div>
          </>
        )}
      </Suspense>
    </div>
  );
}
