import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';

import { CodeForm } from '../../../features/join/CodeForm.tsx';
import type { Refusal } from '../../../model/refusal.ts';
import { entryText, parseEntry } from '../../../model/session/code.ts';
import { findSession, joinSession } from '../../../session/api.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { paths, viewPaths } from '../../paths.ts';
import { useFragment } from '../../useFragment.ts';
import { EntryShell } from './EntryShell.tsx';

const taking = new Map<string, ReturnType<typeof findSeat>>();

/** An observer's seat for a big screen: the one that this browser has, or a new one. Asked twice at a time, it takes one. */
function takeScreenSeat(entry: string, name: string) {
  const busy = taking.get(entry) ?? findSeat(entry, name).finally(() => taking.delete(entry));
  taking.set(entry, busy);
  return busy;
}

async function findSeat(entry: string, name: string) {
  const found = await findSession(entry);
  if (!found.ok) return found;
  const seat = found.seats.find(({ role }) => role === 'observer');
  if (seat !== undefined) return { ok: true as const, ...seat };
  return joinSession({ code: found.entry, name, role: 'observer' });
}

/** Takes a seat that only watches, and goes on to the big screen. Works on any computer, with a code. */
export function BigScreenJoinPage() {
  const t = useMessages('door');
  const [, navigate] = useLocation();
  const followed = parseEntry(useFragment());
  const fromLink = followed === null ? null : entryText(followed);
  const [search, setSearch] = useState<{ entry: string | null; busy: boolean; refused: Refusal | null }>({
    entry: fromLink,
    busy: fromLink !== null,
    refused: null,
  });
  const name = t(($) => $.entry.screen.title);
  usePageTitle(t(($) => $.entry.screen.title));

  const goIn = useCallback(
    (result: Awaited<ReturnType<typeof takeScreenSeat>>) => {
      if (!result.ok) return setSearch(({ entry }) => ({ entry, busy: false, refused: result }));
      const table = paths.table(result.sessionId, result.memberId);
      return navigate(viewPaths(table).screen, { replace: true });
    },
    [navigate],
  );
  useEffect(() => {
    if (fromLink !== null) void takeScreenSeat(fromLink, name).then(goIn);
  }, [fromLink, name, goIn]);

  return (
    <EntryShell>
      <h1 className="serif text-[2rem] leading-tight font-semibold">{t(($) => $.entry.screen.title)}</h1>
      {search.busy && search.entry === fromLink ? (
        <Loading>{t(($) => $.entry.screen.opening)}</Loading>
      ) : (
        <>
          <p className="mt-1 mb-6 text-lg text-muted">{t(($) => $.entry.screen.codeIntro)}</p>
          <CodeForm
            initial={search.entry}
            busy={search.busy}
            refused={search.refused}
            onSubmit={(entry) => {
              setSearch({ entry, busy: true, refused: null });
              void takeScreenSeat(entry, name).then(goIn);
            }}
          />
        </>
      )}
    </EntryShell>
  );
}
