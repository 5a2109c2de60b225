import { useId, useMemo, type ReactNode } from 'react';

import type { OwnAnswer } from '../../exports/own/ownRecord.ts';
import { erasersOf, formatOwnLink } from '../../model/session/ownKeys.ts';
import type { Answer } from '../../model/session/stage.ts';
import { useSession, useSessionState, useStage } from '../../session/hooks.tsx';
import { CopyField } from '../../ui/CopyField.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { OwnActions, OwnCards } from './OwnCards.tsx';
import { TakeHome, type LinkToTake } from './TakeHome.tsx';
import { EraseAll, EraseButton, type Erasing } from './useErasing.tsx';
import type { OwnPart } from './useOwnParts.ts';

export interface PersonAnswersProps {
  readonly part: OwnPart;
  /** Nobody else's are on the page. */
  readonly alone: boolean;
  readonly linkPage: string;
  readonly actionsOf: (answer: Answer) => ReactNode;
  /** Once the session is closed, an answer can only be erased; null before. */
  readonly erasing: Erasing | null;
}

/** The answers of one person, and what they take along: a file, and a link of their own. */
export function PersonAnswers({ part, alone, linkPage, actionsOf, erasing }: PersonAnswersProps) {
  const t = useMessages('own');
  const id = useId();
  const { kind } = useSession();
  const sessionId = useStage((stage) => stage.sessionId);
  const open = useStage((stage) => stage.answers);
  const hidden = useSessionState((state) => state.hidden);
  const { memberId, name, record } = part;
  const title =
    memberId === null
      ? t(($) => $.own.yours)
      : t(($) => $.own.of, { name: name ?? t(($) => $.own.somebody) });
  const keys = useSessionState((state) => state.ownKeys);
  const erasers = useMemo(() => erasersOf(keys, memberId), [keys, memberId]);
  const link = useMemo((): LinkToTake | null => {
    if (kind !== 'live' || Object.keys(erasers).length === 0) return null;
    const own = { sessionId, erasers };
    return { ...own, href: new URL(`${linkPage}#${formatOwnLink(own)}`, location.origin).href };
  }, [kind, sessionId, erasers, linkPage]);
  const whatToDo = (own: OwnAnswer) => {
    if (erasing !== null) return <EraseButton onErase={() => erasing.eraseOne(own)} />;
    const answer = open[own.id] ?? hidden[own.id]?.answer;
    return answer === undefined ? null : actionsOf(answer);
  };
  return (
    <section aria-labelledby={id} className="flex flex-col gap-7">
      <h2 id={id} className={alone ? 'sr-only' : 'serif text-2xl font-semibold'}>
        {title}
      </h2>
      <OwnCards record={record}>{whatToDo}</OwnCards>
      <OwnActions record={record} />
      <div className="grid gap-5 md:grid-cols-2">
        <PersonalLink part={part} href={link?.href ?? null} />
        <TakeHome record={record} link={link} />
      </div>
      {erasing !== null && (
        <EraseAll count={Object.keys(erasers).length} onErase={() => erasing.eraseAll(erasers)} />
      )}
    </section>
  );
}

interface PersonalLinkProps extends Pick<PersonAnswersProps, 'part'> {
  /** Null as long as there is none. */
  readonly href: string | null;
}

/** The link with which somebody can see and erase their own answers, also when nobody knows any more whose they are. */
function PersonalLink({ part, href }: PersonalLinkProps) {
  const t = useMessages('own');
  const { kind } = useSession();
  const closed = useStage((stage) => stage.phase === 'closed');
  const own = part.memberId === null;
  const name = part.name ?? t(($) => $.own.somebody);
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-lg font-semibold">
        {own ? t(($) => $.own.link.title) : t(($) => $.own.link.titleOf, { name })}
      </h3>
      <p>{t(($) => $.own.link.more)}</p>
      <p className="text-muted">
        {t(($) => $.own.link.careful)} {!closed && t(($) => $.own.link.grows)}
      </p>
      {kind !== 'live' ? (
        <p>{t(($) => $.own.link.example)}</p>
      ) : href === null ? (
        <p>{t(($) => $.own.link.offline)}</p>
      ) : (
        <CopyField
          label={own ? t(($) => $.own.link.label) : t(($) => $.own.link.labelOf, { name })}
          text={href}
        />
      )}
    </section>
  );
}
