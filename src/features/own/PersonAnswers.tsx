import { useId, type ReactNode } from 'react';

import type { AnswerId } from '../../model/ids.ts';
import type { Answer } from '../../model/stage.ts';
import { useSessionState, useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { EraseButton } from './EraseButton.tsx';
import { OwnCards } from './OwnCards.tsx';
import { PersonalLink } from './PersonalLink.tsx';
import { TakeHome } from './TakeHome.tsx';
import type { OwnPart } from './useOwnParts.ts';

export interface PersonAnswersProps {
  readonly part: OwnPart;
  /** Nobody else's are on the page. */
  readonly alone: boolean;
  readonly linkPage: string;
  readonly actionsOf: (answer: Answer) => ReactNode;
  /** Once the session is closed, an answer can only be erased; null before. */
  readonly onErase: ((id: AnswerId) => void) | null;
}

/** The answers of one person, and what they take along: a file, and a link of their own. */
export function PersonAnswers({ part, alone, linkPage, actionsOf, onErase }: PersonAnswersProps) {
  const t = useMessages('own');
  const id = useId();
  const open = useStage((stage) => stage.answers);
  const hidden = useSessionState((state) => state.hidden);
  const { memberId, name, record } = part;
  const title =
    memberId === null
      ? t(($) => $.own.yours)
      : t(($) => $.own.of, { name: name ?? t(($) => $.own.somebody) });
  const whatToDo = (answerId: AnswerId) => {
    if (onErase !== null) return <EraseButton onErase={() => onErase(answerId)} />;
    const answer = open[answerId] ?? hidden[answerId]?.answer;
    return answer === undefined ? null : actionsOf(answer);
  };
  return (
    <section aria-labelledby={id} className="flex flex-col gap-7">
      <h2 id={id} className={alone ? 'sr-only' : 'serif text-2xl font-semibold'}>
        {title}
      </h2>
      <OwnCards record={record}>{(answer) => whatToDo(answer.id)}</OwnCards>
      <div className="grid gap-5 md:grid-cols-2">
        <PersonalLink part={part} page={linkPage} />
        <TakeHome record={record} />
      </div>
    </section>
  );
}
