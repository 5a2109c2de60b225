import { useCallback, useEffect, useMemo, useState } from 'react';

import { formatDayOf } from '../../messages/dates.ts';
import { ownRecord } from '../../exports/own/ownRecord.ts';
import type { Reason } from '../../model/refusal.ts';
import { formatOwnLink, type OwnLink, type ReceivedLink } from '../../model/session/ownKeys.ts';
import { forgetKeys, recallAllKeys } from '../../session/keptKeys.ts';
import { fetchOwn, type OwnSession } from '../../session/ownAnswers.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OwnActions, OwnCards } from './OwnCards.tsx';
import { TakeHome } from './TakeHome.tsx';
import { EraseAll, EraseButton, useErasing } from './useErasing.tsx';

type Linked =
  | { readonly state: 'fetching' }
  | { readonly state: 'here'; readonly session: OwnSession }
  | { readonly state: 'refused'; readonly reason: Reason };

/** Forgets what this device still had of a session that is gone. */
function forgetSession({ sessionId }: OwnLink): void {
  for (const kept of recallAllKeys()) if (kept.sessionId === sessionId) forgetKeys(sessionId, kept.seat);
}

/** The answers that a personal link opens, and a way to ask again. */
function useLinked(link: OwnLink) {
  const [linked, setLinked] = useState<Linked>({ state: 'fetching' });
  const [tries, setTries] = useState(0);
  const request = useMemo(() => ({ link, tries }), [link, tries]);
  useEffect(() => {
    let current = true;
    void fetchOwn(request.link).then((found) => {
      if (!current) return;
      if (!found.ok && found.reason === 'no-such-session') forgetSession(request.link);
      setLinked(found.ok ? { state: 'here', session: found } : { state: 'refused', reason: found.reason });
    });
    return () => {
      current = false;
    };
  }, [request]);
  return { linked, again: useCallback(() => setTries((count) => count + 1), []) };
}

/** One's own answers by a personal link: to see, to take home and to erase, with nothing else of the session. */
export function LinkedAnswers({ link }: { readonly link: ReceivedLink }) {
  const t = useMessages('own');
  const { linked, again } = useLinked(link);
  switch (linked.state) {
    case 'fetching':
      return <Loading>{t(($) => $.own.byLink.loading)}</Loading>;
    case 'refused':
      return <LinkRefused reason={linked.reason} onAgain={again} />;
    case 'here':
      return <OpenedAnswers link={link} session={linked.session} onErased={again} />;
  }
}

interface OpenedAnswersProps {
  readonly link: ReceivedLink;
  readonly session: OwnSession;
  /** Something was erased: ask again what is left. */
  readonly onErased: () => void;
}

function OpenedAnswers({ link, session, onErased }: OpenedAnswersProps) {
  const t = useMessages('own');
  const { locale } = useLocale();
  const { title, deleteAt, answers, actions } = session;
  const record = useMemo(() => ownRecord(session, answers, actions), [session, answers, actions]);
  const left = useMemo(() => {
    const ids = new Set<string>(answers.map(({ id }) => id));
    const kept = Object.entries(link.erasers).filter(([id]) => ids.has(id));
    return Object.fromEntries(kept) as OwnLink['erasers'];
  }, [answers, link]);
  const toTake = useMemo(() => {
    const keys = { sessionId: link.sessionId, erasers: left };
    return { ...keys, href: new URL(`#${formatOwnLink(keys)}`, location.href).href };
  }, [link, left]);
  const gone = Object.keys(link.erasers).length - answers.length;
  const { heading, eraseOne, eraseAll, dialog } = useErasing(link.sessionId, left, onErased);
  const date = formatDayOf(deleteAt, locale);
  const nothing = answers.length === 0;
  return (
    <div className="flex flex-col gap-8">
      <header className="flex flex-col gap-2">
        <h1 ref={heading} tabIndex={-1} className="serif text-3xl leading-tight font-semibold sm:text-4xl">
          {t(($) => (nothing ? $.own.byLink.nothing : $.table.toOwn))}
        </h1>
        <p className="text-lg wrap-anywhere text-muted">
          {nothing ? t(($) => $.own.byLink.nothingMore) : t(($) => $.own.byLink.lead, { title })}
        </p>
        {!nothing && <p>{t(($) => $.own.byLink.until, { date })}</p>}
        {!nothing && gone > 0 && <p>{t(($) => $.own.byLink.gone, { count: gone })}</p>}
      </header>
      {link.cut && (
        <Notice tone="warning" title={t(($) => $.own.byLink.cut)}>
          {t(($) => $.own.byLink.cutMore)}
        </Notice>
      )}
      {!nothing && (
        <section aria-label={t(($) => $.own.yours)} className="flex flex-col gap-7">
          <h2 className="sr-only">{t(($) => $.own.yours)}</h2>
          <OwnCards record={record}>{(answer) => <EraseButton onErase={() => eraseOne(answer)} />}</OwnCards>
          <OwnActions record={record} />
          <TakeHome record={record} link={toTake} />
          <EraseAll count={answers.length} onErase={() => eraseAll(left)} />
        </section>
      )}
      {dialog}
    </div>
  );
}

interface LinkRefusedProps {
  readonly reason: Reason;
  readonly onAgain: () => void;
}

/** Why a personal link shows nothing: the session is gone, the link is not right, or the server cannot be reached. */
export function LinkRefused({ reason, onAgain }: LinkRefusedProps) {
  const t = useMessages('own');
  const refusalText = useRefusalText();
  const why = reason === 'no-such-session' ? 'deleted' : reason === 'no-such-answer' ? 'wrong' : null;
  return (
    <div role="alert" className="flex flex-col items-start gap-4 py-6">
      <h1 className="serif text-3xl leading-tight font-semibold">
        {why === null ? t(($) => $.ui.failed) : t(($) => $.own.byLink[why])}
      </h1>
      <p className="max-w-prose text-lg">
        {why === null ? refusalText(reason) : t(($) => $.own.byLink[`${why}More`])}
      </p>
      {why === null && (
        <Button variant="primary" onClick={onAgain}>
          {t(($) => $.join.retry)}
        </Button>
      )}
    </div>
  );
}
