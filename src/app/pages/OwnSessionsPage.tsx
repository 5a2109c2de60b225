import { useState } from 'react';
import { Link, useLocation } from 'wouter';

import {
  keptStart,
  startOfFollowUp,
  startOfTemplate,
  type OpeningStart,
} from '../../features/open/openingStart.ts';
import { useSeats } from '../../features/seats/useSeats.ts';
import { formatDay } from '../../messages/dates.ts';
import { templateOfSession } from '../../model/session/sessionTemplate.ts';
import type { Seat } from '../../session/api.ts';
import { browserRandom } from '../../session/random.ts';
import { Button } from '../../ui/Button.tsx';
import { textLink } from '../../ui/buttonClasses.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StatusPill } from '../../ui/StatusPill.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { paths } from '../paths.ts';
import { readFollowUp, readState } from '../session/readSession.ts';
import { findSeats } from './findSeats.ts';
import { UntilWhen } from './MySeats.tsx';
import { SiteShell } from './SiteShell.tsx';

/** The sessions on this device, to find one, to set one up again and to go on with one. */
export function OwnSessionsPage() {
  const t = useMessages('pages', 'open', 'ready');
  const { locale } = useLocale();
  const [, navigate] = useLocation();
  const seats = useSeats();
  const [wanted, setWanted] = useState('');
  const [busy, setBusy] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  usePageTitle(t(($) => $.sessions.title));
  const found = findSeats(seats ?? [], wanted, locale);

  const begin = async (key: string, coming: Promise<OpeningStart | null>) => {
    setBusy(key);
    setFailed(false);
    const start = await coming.catch(() => null);
    setBusy(null);
    if (start === null) setFailed(true);
    else navigate(paths.open, { state: keptStart(start) });
  };
  const followUp = async (seat: Seat) => {
    const offer = await readFollowUp(seat);
    const title = t(($) => $.open.followUp.title, { title: seat.title });
    return offer && startOfFollowUp(offer, title);
  };
  const again = async (seat: Seat) => {
    const state = await readState(seat);
    if (state === null || state.stage === null) return null;
    const { origin, own } = state.stage.programme;
    const about = own ?? {
      title: t(($) => $.ready.programme[origin].title),
      purpose: t(($) => $.ready.programme[origin].purpose),
    };
    return startOfTemplate(templateOfSession(state.stage, state.guide, about, browserRandom));
  };

  return (
    <SiteShell>
      <div className="flex flex-col gap-6 pb-8">
        <div className="flex flex-col gap-4">
          <h1 className="serif text-[2.375rem] leading-tight font-semibold sm:text-5xl">
            {t(($) => $.sessions.title)}
          </h1>
          <p className="max-w-2xl text-lg leading-relaxed">{t(($) => $.sessions.lead)}</p>
        </div>
        <Link href={paths.suitcase} className={`${textLink} w-fit`}>
          {t(($) => $.sessions.suitcase)}
        </Link>
        {seats === null && <Loading />}
        {seats?.length === 0 && (
          <EmptyState
            title={t(($) => $.sessions.none)}
            actions={
              <>
                <LinkButton href={paths.open} variant="primary">
                  {t(($) => $.home.open)}
                </LinkButton>
                <LinkButton href={paths.join}>{t(($) => $.home.join)}</LinkButton>
              </>
            }
          >
            {t(($) => $.sessions.noneMore)}
          </EmptyState>
        )}
        {seats !== null && seats.length > 0 && (
          <>
            <div className="max-w-xl">
              <TextField
                type="search"
                label={t(($) => $.sessions.search)}
                hint={t(($) => $.sessions.searchHint)}
                value={wanted}
                onChange={setWanted}
                autoComplete="off"
              />
            </div>
            <p role="status" className="-mb-2 text-muted">
              {t(($) => $.sessions.found, { count: found.length })}
            </p>
            {failed && (
              <Notice tone="error" live title={t(($) => $.sessions.failed)}>
                {t(($) => $.sessions.failedMore)}
              </Notice>
            )}
            {found.length === 0 && (
              <EmptyState title={t(($) => $.sessions.nothing)}>{t(($) => $.sessions.nothingMore)}</EmptyState>
            )}
            <ul className="grid gap-3 md:grid-cols-2">
              {found.map((seat) => {
                const { memberId, sessionId, title, date, name, role, phase, admitted } = seat;
                return (
                  <li key={memberId} className="paper flex flex-col gap-3 p-4">
                    <div className="flex min-w-0 flex-col">
                      <Link
                        href={paths.table(sessionId, memberId)}
                        aria-label={t(($) => $.sessions.open, { title })}
                        className="inline-flex min-h-11 items-center text-lg font-bold wrap-anywhere hover:underline"
                      >
                        {title}
                      </Link>
                      <span className="text-muted">
                        {formatDay(date, locale)} · {name}
                      </span>
                      <UntilWhen {...seat} />
                    </div>
                    <div className="flex flex-wrap gap-2">
                      <StatusPill>{t(($) => $.home.seats[role])}</StatusPill>
                      {phase === 'closed' && <StatusPill>{t(($) => $.sessions.closed)}</StatusPill>}
                    </div>
                    {admitted && (
                      <div className="mt-auto flex flex-wrap gap-2">
                        <Button
                          aria-label={t(($) => $.sessions.followUpOf, { title })}
                          aria-busy={busy === `${memberId} follow`}
                          onClick={() => void begin(`${memberId} follow`, followUp(seat))}
                        >
                          {t(($) => $.sessions.followUp)}
                        </Button>
                        {role === 'facilitator' && (
                          <Button
                            aria-label={t(($) => $.sessions.againOf, { title })}
                            aria-busy={busy === `${memberId} again`}
                            onClick={() => void begin(`${memberId} again`, again(seat))}
                          >
                            {t(($) => $.sessions.again)}
                          </Button>
                        )}
                      </div>
                    )}
                  </li>
                );
              })}
            </ul>
            <p className="text-muted">{t(($) => $.sessions.againMore)}</p>
          </>
        )}
      </div>
    </SiteShell>
  );
}
