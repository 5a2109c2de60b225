import type { ReactNode } from 'react';

import { printCss } from '../../exports/printCss.ts';
import { formatDayOf } from '../../messages/dates.ts';
import type { Answer } from '../../model/session/stage.ts';
import { useSession, useSessionState, useStage, useViewer } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useStyle } from '../../ui/useStyle.ts';
import { NothingOfOnesOwn } from './NothingOfOnesOwn.tsx';
import { PersonAnswers } from './PersonAnswers.tsx';
import { useErasing } from './useErasing.tsx';
import { useOwnParts } from './useOwnParts.ts';

export interface OwnAnswersViewProps {
  /** Where a personal link leads, without the part after the #. */
  readonly linkPage: string;
  /** What an author can do with an answer until the session is closed. */
  readonly actionsOf: (answer: Answer) => ReactNode;
}

/** Somebody's own answers in this session, with what they can still do with them, and the ways to take them along. */
export function OwnAnswersView({ linkPage, actionsOf }: OwnAnswersViewProps) {
  const t = useMessages('own');
  useStyle(printCss);
  const parts = useOwnParts();
  const observes = useViewer().role === 'observer';
  const closed = useStage((stage) => stage.phase === 'closed');
  const sessionId = useStage((stage) => stage.sessionId);
  const erasers = useSessionState((state) => state.ownKeys.erasers);
  const { heading, erased, eraseOne, eraseAll, dialog } = useErasing(sessionId, erasers);
  const found = parts.filter(({ record }) => record.cards.length > 0);
  const why = observes ? 'observer' : erased ? 'erased' : closed ? 'unknown' : 'none';

  return (
    <div className="flex flex-col gap-9">
      <header className="flex flex-col gap-2">
        <h1 ref={heading} tabIndex={-1} className="serif text-3xl leading-tight font-semibold sm:text-4xl">
          {t(($) => $.table.toOwn)}
        </h1>
        {found.length > 0 && (
          <p className="text-lg text-muted">{t(($) => (parts.length > 1 ? $.own.leadShared : $.own.lead))}</p>
        )}
      </header>
      {found.length === 0 && <NothingOfOnesOwn why={why} />}
      {found.map((part) => (
        <PersonAnswers
          key={part.memberId}
          part={part}
          alone={parts.length === 1}
          linkPage={linkPage}
          actionsOf={actionsOf}
          erasing={closed ? { eraseOne, eraseAll } : null}
        />
      ))}
      {found.length > 0 && <OnThisDevice />}
      {dialog}
    </div>
  );
}

/** Says that this device knows which answers are one's own, and lets it forget. */
function OnThisDevice() {
  const t = useMessages('own');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const session = useSession();
  const kept = useSessionState((state) => state.keysKept);
  const deleteAt = useStage((stage) => stage.deleteAt);
  if (session.kind !== 'live') return null;
  const allow = (wanted: boolean) => {
    session.allowKeys(wanted);
    announce(t(($) => (wanted ? $.own.device.keeping : $.own.device.forgot)));
  };
  const date = formatDayOf(deleteAt, locale);
  return (
    <section className="flex flex-col items-start gap-3">
      <h3 className="text-lg font-semibold">{t(($) => $.own.device.title)}</h3>
      <p>{kept ? t(($) => $.own.device.kept, { date }) : t(($) => $.own.device.off)}</p>
      {kept && <p className="text-muted">{t(($) => $.own.device.careful)}</p>}
      <Button onClick={() => allow(!kept)}>
        {t(($) => (kept ? $.own.device.forget : $.own.device.keep))}
      </Button>
    </section>
  );
}
