import { Suspense, useRef } from 'react';

import { lastRoundOn, type Round } from '../../../model/session/stage.ts';
import { useStage, useViewer } from '../../../session/hooks.tsx';
import { useJustRevealed } from '../../../session/useJustRevealed.ts';
import { useAnnounceQuietly } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { CardBack } from '../../../ui/CardBack.tsx';
import { CardFace } from '../../../ui/CardFace.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { lazyParts, useFetchAhead } from '../../../ui/lazyParts.ts';
import { RevealFlip } from '../../../ui/RevealFlip.tsx';
import { useOnChange } from '../../../ui/useOnChange.ts';
import { TermsIn } from '../../glossary/TermsIn.tsx';
import { stopTyping } from './typing.ts';
import { useFacedCard } from './useFacedCard.ts';
import { Flight, Minimum, ReadyCount, SealedAnswers, WritingRound } from './WritingRound.tsx';

/** One thing at a time: the card, then one's answer, then what is on the table. */
export function MyRound() {
  const t = useMessages();
  const announceQuietly = useAnnounceQuietly();
  const stage = useStage((whole) => whole);
  const { spotlight: cardId, faceDown } = stage;
  const card = useFacedCard(cardId);
  const round = cardId === null ? null : lastRoundOn(stage, cardId);
  const question = useRef<HTMLDivElement>(null);
  const readWhole = () => {
    stopTyping();
    question.current?.focus();
    question.current?.scrollIntoView({ block: 'center' });
  };
  // Focus stays where it is: somebody may be typing.
  useOnChange(round === null ? '' : `${round.id}/${round.state}`, () => {
    if (round === null) return;
    const words = { card: card?.label ?? '' };
    announceQuietly(t(($) => (round.state === 'open' ? $.round.opened : $.round.revealed), words));
  });
  useFetchAhead(soon);
  if (card === null)
    return <EmptyState title={t(($) => $.round.waitingTitle)}>{t(($) => $.round.waiting)}</EmptyState>;
  return (
    <div className="flex flex-col gap-5">
      <div ref={question} tabIndex={-1} className="question-near">
        <RevealFlip
          // Another card is not the same one turned over.
          key={cardId}
          revealed={!faceDown}
          back={<CardBack theme={card.theme} label={t(($) => $.round.faceDown)} />}
          front={
            <CardFace
              {...card}
              headingLevel={2}
              corner={
                <Button variant="quiet" size="small" className="question-whole" onClick={readWhole}>
                  {t(($) => $.round.whole)}
                </Button>
              }
            />
          }
        />
      </div>
      {!faceDown && <TermsIn texts={[card.question, ...card.prompts]} />}
      <UnderCard round={round} faceDown={faceDown} />
    </div>
  );
}

function UnderCard({ round, faceDown }: { readonly round: Round | null; readonly faceDown: boolean }) {
  const t = useMessages();
  const observes = useViewer().role === 'observer';
  const justRevealed = useJustRevealed(round);
  if (faceDown) return <p className="text-muted">{t(($) => $.round.faceDownMore)}</p>;
  if (round === null) return <p className="text-muted">{t(($) => $.round.reading)}</p>;
  if (round.state === 'revealed')
    return (
      <Suspense fallback={<CardBack size="large" />}>
        <AfterReveal round={round} revealed={justRevealed} />
      </Suspense>
    );
  if (!observes) return <WritingRound round={round} />;
  return (
    <>
      <p>{t(($) => $.round.observing)}</p>
      <Minimum round={round} />
      <ReadyCount round={round} />
    </>
  );
}

// What is not needed to write a first answer is fetched while one writes: a reveal must not wait for the network.
const { AfterReveal } = lazyParts(['reveal'], { AfterReveal: () => import('./AfterReveal.tsx') });
const soon = [SealedAnswers, Flight, AfterReveal];
