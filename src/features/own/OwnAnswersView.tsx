import type { ReactNode } from 'react';

import type { Answer } from '../../model/session/stage.ts';
import { useSessionState, useStage, useViewer } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { EraseDialog } from './EraseDialog.tsx';
import { NothingOfOnesOwn } from './NothingOfOnesOwn.tsx';
import { OnThisDevice } from './OnThisDevice.tsx';
import { PersonAnswers } from './PersonAnswers.tsx';
import { useErasing } from './useErasing.ts';
import { useOwnParts } from './useOwnParts.ts';

export interface OwnAnswersViewProps {
  /** Where a personal link leads, without what is behind the #. */
  readonly linkPage: string;
  /** What an author can do with an answer until the session is closed. */
  readonly actionsOf: (answer: Answer) => ReactNode;
}

/** What one wrote in this session, with what one can still do with it, and the ways to take it along. */
export function OwnAnswersView({ linkPage, actionsOf }: OwnAnswersViewProps) {
  const t = useMessages('own');
  const parts = useOwnParts();
  const observes = useViewer().role === 'observer';
  const closed = useStage((stage) => stage.phase === 'closed');
  const sessionId = useStage((stage) => stage.sessionId);
  const erasers = useSessionState((state) => state.ownKeys.erasers);
  const { heading, asked, erased, eraseOne, eraseAll, stop, onErased } = useErasing(sessionId, erasers);
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
      <EraseDialog asked={asked} onClose={stop} onErased={onErased} />
    </div>
  );
}
