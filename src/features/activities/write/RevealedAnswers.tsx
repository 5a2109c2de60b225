import { Suspense, useEffect, useRef, useState } from 'react';

import type { CardId } from '../../../model/deck.ts';
import type { AnswerId, RoundId } from '../../../model/ids.ts';
import { answersTo, type Answer } from '../../../model/session/stage.ts';
import { useForbidden, useSessionState, useStage, useViewer } from '../../../session/hooks.tsx';
import { AnswerNote } from '../../../ui/AnswerNote.tsx';
import { CardBack } from '../../../ui/CardBack.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { RevealFlip, turnsAt } from '../../../ui/RevealFlip.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { lazyParts } from '../../../ui/lazyParts.ts';
import { useFacedCard } from './useFacedCard.ts';
import { KeepInGroup, OwnAnswerActions, PendingChange } from './OwnAnswer.tsx';

// Only a facilitator hides, so only they fetch it.
const { HideAnswer } = lazyParts(['facilitator'], { HideAnswer: () => import('./HideAnswer.tsx') }, 'silent');

interface RevealedAnswersProps {
  readonly cardId: CardId;
  /** The round that was revealed while one watched, and when: its answers turn over. */
  readonly turning: { readonly roundId: RoundId; readonly revealed: number } | null;
}

/** All published answers to a card. One's own can still be corrected or withdrawn. */
export function RevealedAnswers({ cardId, turning }: RevealedAnswersProps) {
  const t = useMessages('reveal');
  const insights = useSessionState((state) => state.board.insights);
  const stage = useStage((whole) => whole);
  const answers = answersTo(stage, cardId);
  const theme = useFacedCard(cardId)?.theme;
  const heading = useRef<HTMLHeadingElement>(null);
  const [withdrawn, setWithdrawn] = useState<AnswerId | null>(null);
  const enlarged = answers.find(({ id }) => id === stage.enlarged);
  const before = answers.findIndex(({ roundId }) => roundId === turning?.roundId);
  const gone = answers.some(({ id }) => id === withdrawn) ? null : withdrawn;
  // The button that one pressed went with the answer, and focus with it.
  useEffect(() => {
    if (gone !== null) heading.current?.focus();
  }, [gone]);

  return (
    <section className="flex flex-col gap-2.5" aria-label={t(($) => $.revealed.results)}>
      <h2 ref={heading} tabIndex={-1} className="eyebrow">
        {t(($) => $.revealed.results)} · {t(($) => $.revealed.resultCount, { count: answers.length })}
      </h2>
      {enlarged !== undefined && (
        <div className="rounded-card bg-action-wash p-3">
          <p className="eyebrow mb-2">{t(($) => $.revealed.enlarged)}</p>
          <div className="text-xl">
            <AnswerNote
              size="wall"
              text={enlarged.text}
              source={enlarged.source}
              author={enlarged.author?.name}
              inGroup={enlarged.inGroup}
            />
          </div>
        </div>
      )}
      {answers.length === 0 ? (
        <p className="text-muted">{t(($) => $.revealed.noResults)}</p>
      ) : (
        <ul className="flex flex-col gap-2.5">
          {answers.map((answer, index) => (
            <li key={answer.id}>
              <RevealFlip
                revealed
                turnOnMount={answer.roundId === turning?.roundId}
                startsAt={turning === null ? undefined : turnsAt(turning.revealed, index - before)}
                back={theme && <CardBack size="seat" theme={theme} />}
                front={
                  <OneAnswer
                    answer={answer}
                    insight={Object.hasOwn(insights, answer.id)}
                    onWithdrawn={setWithdrawn}
                  />
                }
              />
            </li>
          ))}
        </ul>
      )}
      <HiddenTrace cardId={cardId} />
    </section>
  );
}

interface OneAnswerProps {
  readonly answer: Answer;
  readonly insight: boolean;
  readonly onWithdrawn: (id: AnswerId) => void;
}

function OneAnswer({ answer, insight, onWithdrawn }: OneAnswerProps) {
  const t = useMessages('reveal');
  const own = useSessionState((state) => Object.hasOwn(state.authored, answer.id));
  const mayHide = useForbidden('answer.hide') === null;
  const closed = useStage((stage) => stage.phase === 'closed');
  return (
    <AnswerNote
      text={answer.text}
      source={answer.source}
      author={answer.author?.name}
      insight={insight}
      inGroup={answer.inGroup}
    >
      {own && !closed && <PendingChange answer={answer} />}
      {own && !closed && <KeepInGroup answer={answer} />}
      {(own || answer.corrected || mayHide) && (
        <div className="flex min-h-9 flex-wrap items-center gap-x-3 gap-y-1 text-[0.9375rem] text-muted">
          {own && <span className="font-semibold text-action">{t(($) => $.revealed.yours)}</span>}
          {answer.corrected && <span>{t(($) => $.revealed.corrected)}</span>}
          <span className="ml-auto flex gap-1">
            {own && <OwnAnswerActions answer={answer} onWithdrawn={onWithdrawn} />}
            {mayHide && (
              <Suspense fallback={null}>
                <HideAnswer answer={answer} />
              </Suspense>
            )}
          </span>
        </div>
      )}
    </AnswerNote>
  );
}

/** Tells that something was taken from the table: everybody a number, its author the words and the reason. */
function HiddenTrace({ cardId }: Pick<RevealedAnswersProps, 'cardId'>) {
  const t = useMessages('reveal');
  const { role } = useViewer();
  const hidden = useStage((stage) => stage.hidden);
  const readable = useSessionState((state) => state.hidden);
  const here = Object.entries(hidden).filter(([, mark]) => mark.cardId === cardId);
  if (here.length === 0) return null;
  // A facilitator can read them all, and has them in a list; others can read only their own.
  const own =
    role === 'facilitator'
      ? []
      : here.map(([id]) => readable[id as AnswerId]).filter((one) => one !== undefined);
  return (
    <>
      <p className="text-muted">{t(($) => $.revealed.hidden.count, { count: here.length })}</p>
      {own.map(({ answer, because }) => (
        <Notice key={answer.id} title={t(($) => $.revealed.hidden.yours)}>
          <p>{t(($) => $.revealed.hidden.because[because])}</p>
          <div className="mt-3">
            <AnswerNote text={answer.text} source={answer.source} inGroup={answer.inGroup} />
          </div>
        </Notice>
      ))}
    </>
  );
}
