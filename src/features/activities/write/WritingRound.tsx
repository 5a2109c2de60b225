import { Suspense, useEffect, useRef, useState } from 'react';

import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import type { DeskAnswerId } from '../../../model/ids.ts';
import { handedIn, type DeskAnswer } from '../../../model/session/desk.ts';
import type { Round } from '../../../model/session/stage.ts';
import { useKeptOnDevice, useSessionState, useStage } from '../../../session/hooks.tsx';
import { useWriter } from '../../../session/useWriter.tsx';
import { useAnnounceQuietly } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { CardBack } from '../../../ui/CardBack.tsx';
import { CountLine } from '../../../ui/CountLine.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { lazyParts } from '../../../ui/lazyParts.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { MinimumLine } from '../../../ui/MinimumLine.tsx';
import { AnswerForm, type HandedIn } from './AnswerForm.tsx';

// Nobody needs these before a first answer is on its way.
export const { SealedAnswers } = lazyParts([], { SealedAnswers: () => import('./HandedIn.tsx') });
export const { Flight } = lazyParts([], { Flight: () => import('./HandedIn.tsx') }, 'silent');

interface RoundProps {
  readonly round: Round;
}

/** While people write: one's sealed answers, the field, and saying that one is done. */
export function WritingRound({ round }: RoundProps) {
  const { memberId, desk } = useWriter();
  const said = Object.hasOwn(desk.ready, round.id);
  const unfinished = (desk.drafts[round.cardId]?.text ?? '').trim() !== '';
  const listen = useReceipts(handedIn(desk, round.id));
  const [flying, setFlying] = useState<HandedIn | null>(null);
  return (
    <>
      <Minimum round={round} />
      <OwnBacks round={round} />
      <Suspense fallback={null}>
        {flying !== null && <Flight key={flying.id} note={flying} onLanded={() => setFlying(null)} />}
      </Suspense>
      {/* Somebody who is done needs no field, except for a text that would seem lost without it. */}
      {(!said || unfinished) && (
        // Another round is another sheet of paper; the draft belongs to the card.
        <AnswerForm
          key={`${round.id}/${memberId}`}
          round={round}
          onHandedIn={(answer) => {
            listen(answer.id);
            setFlying(answer);
          }}
        />
      )}
      <ReadyLine round={round} />
    </>
  );
}

/** An answer is on the table when the server has said so. Until then one hears where it is. */
function useReceipts(answers: readonly DeskAnswer[]): (id: DeskAnswerId) => void {
  const t = useMessages();
  const announceQuietly = useAnnounceQuietly();
  const onTheirWay = useSessionState((state) => state.onTheirWay);
  const whereItIs = useWhereItIs();
  const online = useSessionState((state) => state.connection !== 'offline');
  const deviceKnows = useSessionState((state) => state.keptOnDevice !== null);
  /** The answers that were handed in here, with what was said of them last. */
  const said = useRef(new Map<DeskAnswerId, string>());
  useEffect(() => {
    for (const [id, before] of said.current) {
      const waits = onTheirWay.includes(id);
      if (waits && !online && !deviceKnows) continue;
      const now = waits ? whereItIs : t(($) => $.round.handedIn);
      if (!waits) said.current.delete(id);
      if (now === before || !answers.some((answer) => answer.id === id)) continue;
      if (waits) said.current.set(id, now);
      announceQuietly(now);
    }
  });
  const waiting = t(($) => $.round.onItsWay);
  return (id) => void said.current.set(id, waiting);
}

/** Where an answer is that the server does not have yet. */
function useWhereItIs(): string {
  const t = useMessages();
  const offline = useSessionState((state) => state.connection === 'offline');
  const kept = useKeptOnDevice();
  if (!offline) return t(($) => $.round.onItsWay);
  return t(($) => (kept === true ? $.round.waitsHere : $.round.waitsInTab));
}

/** One's own answers that are still face down, as a row of small backs; what the server does not have is not counted. */
function OwnBacks({ round }: RoundProps) {
  const t = useMessages();
  const { desk } = useWriter();
  const onTheirWay = useSessionState((state) => state.onTheirWay);
  const whereItIs = useWhereItIs();
  const answers = handedIn(desk, round.id);
  if (answers.length === 0) return null;
  const there = answers.filter(({ id }) => !onTheirWay.includes(id)).length;
  return (
    <section aria-label={t(($) => $.round.mine)}>
      <Disclosure
        summary={
          <>
            <span data-backs aria-hidden="true" className="flex shrink-0 -space-x-4">
              {answers.slice(0, mostBacks).map(({ id }) => (
                <span key={id} className={`block h-9 w-7 ${onTheirWay.includes(id) ? 'opacity-50' : ''}`}>
                  <CardBack size="tiny" />
                </span>
              ))}
            </span>
            <span className="tabular ml-1 min-w-0">
              {there > 0 && t(($) => $.round.lie, { count: there })}
              {there < answers.length && (
                <span className="block text-[0.9375rem] font-normal text-muted">{whereItIs}</span>
              )}
            </span>
          </>
        }
      >
        <Suspense fallback={<Loading />}>
          <SealedAnswers answers={answers} locked={round.locked} />
        </Suspense>
      </Disclosure>
    </section>
  );
}

/** More would leave the words no room on a narrow phone. */
const mostBacks = 5;

/** Without names: how many must write before anything is revealed. Null in a session with names. */
export function useMinimumWords({ openly }: Round): string | null {
  const t = useMessages();
  const count = useStage(minimumOf);
  if (count === 0) return null;
  return t(($) => (openly === undefined ? $.round.minimum : $.round.openly), { count });
}

export function Minimum({ round }: RoundProps) {
  return <MinimumLine words={useMinimumWords(round)} openly={round.openly !== undefined} />;
}

export function ReadyCount({ round }: RoundProps) {
  return <CountLine counted={round} atLeast={useStage(minimumOf)} silent />;
}

/** The counts, and saying that one is done or passes: both are told as being done. */
function ReadyLine({ round }: RoundProps) {
  const t = useMessages();
  const { desk, edits } = useWriter();
  const said = Object.hasOwn(desk.ready, round.id);
  const wrote = handedIn(desk, round.id).length > 0;
  return (
    <div className="flex flex-col gap-3">
      <Button size="large" wide onClick={() => edits.setReady(round.id, !said)}>
        {t(($) => (said ? $.round.notDone : wrote ? $.round.done : $.round.pass))}
      </Button>
      <p role="status" className="text-muted empty:hidden">
        {said && t(($) => $.round.passed)}
      </p>
      <ReadyCount round={round} />
    </div>
  );
}
