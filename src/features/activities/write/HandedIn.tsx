/** What one handed in: on its way to the table, and the list of what lies there, still face down for everybody else. */
import { useEffectEvent, useLayoutEffect, useRef } from 'react';

import type { DeskAnswer } from '../../../model/session/desk.ts';
import { useWriter } from '../../../session/useWriter.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { AnswerNote } from '../../../ui/AnswerNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { CardBack } from '../../../ui/CardBack.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { RevealFlip } from '../../../ui/RevealFlip.tsx';
import type { HandedIn } from './AnswerForm.tsx';
import { InGroupCheck } from './InGroupCheck.tsx';

interface SealedAnswersProps {
  readonly answers: readonly DeskAnswer[];
  /** The time is up: they stay as they are. */
  readonly locked: boolean;
}

export function SealedAnswers({ answers, locked }: SealedAnswersProps) {
  const t = useMessages();
  const announce = useAnnounce();
  const { edits } = useWriter();
  const unavailable = locked ? t(($) => $.round.lockedSealed) : undefined;
  const takeBack = ({ id, roundId }: DeskAnswer) => {
    // On an iPhone a press leaves the field its focus, and there the text would be kept out.
    if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur();
    edits.takeBack(id);
    edits.setReady(roundId, false);
    announce(t(($) => $.round.takenBack));
  };
  return (
    <ul className="flex flex-col gap-2.5">
      {answers.map((answer) => (
        <li key={answer.id}>
          <AnswerNote text={answer.text} source={answer.source}>
            <div className="flex flex-wrap items-center justify-between gap-x-4">
              <InGroupCheck
                inGroup={answer.inGroup === true}
                onChange={(inGroup) => edits.keepInGroup(answer.id, inGroup)}
                unavailable={unavailable}
              />
              <Button
                variant="quiet"
                size="small"
                className="ml-auto"
                unavailable={unavailable}
                onClick={() => takeBack(answer)}
              >
                {t(($) => $.round.takeBack)}
              </Button>
            </div>
          </AnswerNote>
        </li>
      ))}
    </ul>
  );
}

interface FlightProps {
  readonly note: HandedIn;
  readonly onLanded: () => void;
}

/** The note that was handed in turns over and flies to the other backs. Nothing waits for it. */
export function Flight({ note: { text, source, from }, onLanded }: FlightProps) {
  const flying = useRef<HTMLDivElement>(null);
  const land = useEffectEvent(onLanded);
  useLayoutEffect(() => {
    const to = document.querySelector('[data-backs] > :last-child')?.getBoundingClientRect();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const flight =
      still || to === undefined
        ? undefined
        : flying.current?.animate(
            [
              { transform: 'none' },
              {
                transform: `translate(${to.left - from.left}px, ${to.top - from.top}px) scale(${to.width / from.width})`,
              },
            ],
            { duration: 420, easing: 'ease-in-out', fill: 'forwards' },
          );
    if (flight === undefined) land();
    else flight.onfinish = () => land();
    return () => flight?.cancel();
  }, [from]);
  return (
    <div
      ref={flying}
      data-flight
      aria-hidden="true"
      inert
      className="pointer-events-none fixed z-30 max-h-40 origin-top-left overflow-hidden"
      style={{ left: from.left, top: from.top, width: from.width }}
    >
      <RevealFlip
        revealed
        turnOnMount
        back={<AnswerNote text={text} source={source} />}
        front={<CardBack size="board" />}
      />
    </div>
  );
}
