import { useId, type ReactNode } from 'react';

import type { OwnAnswer } from '../../exports/own/ownRecord.ts';
import { erasersOf } from '../../model/session/ownKeys.ts';
import type { Answer } from '../../model/session/stage.ts';
import { useSessionState, useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { EraseAll } from './EraseAll.tsx';
import { EraseButton } from './EraseButton.tsx';
import { OwnCards } from './OwnCards.tsx';
import { PersonalLink } from './PersonalLink.tsx';
import { TakeHome } from './TakeHome.tsx';
import type { Erasing } from './useErasing.ts';
import type { OwnPart } from './useOwnParts.ts';

export interface PersonAnswersProps {
  readonly part: OwnPart;
  /** Nobody else's are on the page. */
  readonly alone: boolean;
  readonly linkPage: string;
  readonly actionsOf: (answer: Answer) => ReactNode;
  /** Once the session is closed, an answer can only be erased; null before. */
  readonly erasing: Pick<Erasing, 'eraseOne' | 'eraseAll'> | null;
}

/** The answers of one person, and what they take along: a file, and a link of their own. */
export function PersonAnswers({ part, alone, linkPage, actionsOf, erasing }: PersonAnswersProps) {
  const t = useMessages('own');
  const id = useId();
  const open = useStage((stage) => stage.answers);
  const hidden = useSessionState((state) => state.hidden);
  const { memberId, name, record } = part;
  const title =
    memberId === null
      ? t(($) => $.own.yours)
      : t(($) => $.own.of, { name: name ?? t(($) => $.own.somebody) });
  const erasers = erasersOf(
    useSessionState((state) => state.ownKeys),
    memberId,
  );
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
      <div className="grid gap-5 md:grid-cols-2">
        <PersonalLink part={part} page={linkPage} />
        <TakeHome record={record} />
      </div>
      {erasing !== null && (
        <EraseAll count={Object.keys(erasers).length} onErase={() => erasing.eraseAll(erasers)} />
      )}
    </section>
  );
}
