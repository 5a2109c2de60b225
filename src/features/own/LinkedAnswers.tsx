import { useMemo } from 'react';

import { formatDayOf, timeZone } from '../../messages/dates.ts';
import { ownRecord } from '../../exports/own/ownRecord.ts';
import type { AnswerId } from '../../model/ids.ts';
import type { OwnLink } from '../../model/session/ownKeys.ts';
import type { OwnSession } from '../../session/ownAnswers.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { EraseAll } from './EraseAll.tsx';
import { EraseButton } from './EraseButton.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { OwnCards } from './OwnCards.tsx';
import { TakeHome } from './TakeHome.tsx';
import { useErasing } from './useErasing.ts';

interface LinkedAnswersProps {
  readonly link: OwnLink;
  readonly session: OwnSession;
  /** Something was erased: ask again what is left. */
  readonly onErased: () => void;
}

/** One's own answers by a personal link: to see, to take along and to erase, with nothing else of the session. */
export function LinkedAnswers({ link, session, onErased }: LinkedAnswersProps) {
  const t = useMessages('own');
  const { locale } = useLocale();
  const { title, deleteAt, answers } = session;
  const record = useMemo(() => ownRecord(session, answers), [session, answers]);
  const left = useMemo(() => {
    const ids = answers.map(({ id }) => id);
    return Object.fromEntries(
      Object.entries(link.erasers).filter(([id]) => ids.includes(id as AnswerId)),
    ) as OwnLink['erasers'];
  }, [answers, link]);
  const gone = Object.keys(link.erasers).length - answers.length;
  const {
    heading,
    asked,
    eraseOne,
    eraseAll,
    stop,
    onErased: afterErasing,
  } = useErasing(link.sessionId, left, onErased);
  const date = formatDayOf(deleteAt, locale, timeZone);
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
      {!nothing && (
        <section aria-label={t(($) => $.own.yours)} className="flex flex-col gap-7">
          <h2 className="sr-only">{t(($) => $.own.yours)}</h2>
          <OwnCards record={record}>{(answer) => <EraseButton onErase={() => eraseOne(answer)} />}</OwnCards>
          <TakeHome record={record} />
          <EraseAll count={answers.length} onErase={() => eraseAll(left)} />
        </section>
      )}
      <EraseDialog asked={asked} onClose={stop} onErased={afterErasing} />
    </div>
  );
}
