import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';

import type { Reason } from '../../model/refusal.ts';
import { findSession, type FoundSession, type Joined, type Seat } from '../../session/api.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { Loading } from '../../ui/Loading.tsx';
import { useHeadingFocus } from '../../ui/useHeadingFocus.ts';
import { NameForm } from './NameForm.tsx';

// Whoever follows a link for the first time sees neither.
const CodeForm = lazy(async () => ({ default: (await import('./CodeForm.tsx')).CodeForm }));
const SeatsHere = lazy(async () => ({ default: (await import('./SeatsHere.tsx')).SeatsHere }));

export interface JoinFlowProps {
  /** The code from a link or QR, which skips the first question. */
  readonly initialCode: string | null;
  readonly renderPromise: (found: FoundSession) => ReactNode;
  readonly hrefOf: (seat: Seat) => string;
  readonly onJoined: (joined: Joined) => void;
}

interface Search {
  readonly code: string;
  readonly busy: boolean;
  readonly found: FoundSession | null;
  readonly refused: Reason | null;
}

function answered(code: string, result: Awaited<ReturnType<typeof findSession>>): Search {
  return result.ok
    ? { code, busy: false, found: result, refused: null }
    : { code, busy: false, found: null, refused: result.reason };
}

/** From a code to a seat: which session, then who one is there. */
export function JoinFlow({ initialCode, renderPromise, hrefOf, onJoined }: JoinFlowProps) {
  const t = useMessages();
  const [search, setSearch] = useState<Search>({
    code: initialCode ?? '',
    busy: initialCode !== null,
    found: null,
    refused: null,
  });
  const [wantsFreshSeat, setWantsFreshSeat] = useState(false);
  const { code, busy, found, refused } = search;

  useEffect(() => {
    if (initialCode !== null)
      void findSession(initialCode).then((result) => setSearch(answered(initialCode, result)));
  }, [initialCode]);
  const find = async (wanted: string) => {
    setSearch({ code: wanted, busy: true, found: null, refused: null });
    setSearch(answered(wanted, await findSession(wanted)));
  };

  const seats = wantsFreshSeat || found === null ? [] : found.seats;
  const title =
    found === null
      ? t(($) => $.join.title)
      : seats.length > 0
        ? t(($) => $.join.seats.title, { title: found.title })
        : t(($) => $.join.joinTitle, { title: found.title });
  usePageTitle(title);
  const heading = useHeadingFocus(title);

  return (
    <div className="flex flex-col gap-6">
      <h1
        ref={heading}
        tabIndex={-1}
        className="serif text-[1.75rem] leading-tight font-semibold shadow-none outline-none sm:text-[2.5rem]"
      >
        {title}
      </h1>
      <Suspense fallback={null}>
        {found === null ? (
          busy && initialCode === code ? (
            <Loading>{t(($) => $.join.searching)}</Loading>
          ) : (
            <CodeForm
              key={initialCode}
              initial={code}
              busy={busy}
              error={refused === null ? undefined : t(($) => $.refusals[refused])}
              onSubmit={(wanted) => void find(wanted)}
            />
          )
        ) : seats.length > 0 ? (
          <SeatsHere seats={seats} hrefOf={hrefOf} onFresh={() => setWantsFreshSeat(true)} />
        ) : (
          <>
            <NameForm code={code} found={found} promise={renderPromise(found)} onJoined={onJoined} />
            <div>
              <Button
                variant="quiet"
                size="small"
                onClick={() => setSearch({ code: '', busy: false, found: null, refused: null })}
              >
                {t(($) => $.join.code.other)}
              </Button>
            </div>
          </>
        )}
      </Suspense>
    </div>
  );
}
