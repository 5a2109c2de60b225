import { useEffect, useRef } from 'react';

import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import type { DeskAnswerId } from '../../../model/ids.ts';
import { handedIn, type DeskAnswer } from '../../../model/session/desk.ts';
import type { Round } from '../../../model/session/stage.ts';
import { useKeptOnDevice, useSessionState, useStage } from '../../../session/hooks.tsx';
import { useWriter } from '../../../session/useWriter.tsx';
import { useAnnounce, useAnnounceQuietly } from '../../../ui/announce.ts';
import { AnswerNote } from '../../../ui/AnswerNote.tsx';
import { CountLine } from '../../../ui/CountLine.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { MinimumLine } from '../../../ui/MinimumLine.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { InGroupCheck } from './InGroupCheck.tsx';

interface RoundProps {
  readonly round: Round;
}

/** While people write: one's sealed answers, the field, and saying that one is done. */
export function WritingRound({ round }: RoundProps) {
  const { memberId, desk } = useWriter();
  const said = Object.hasOwn(desk.ready, round.id);
  const unfinished = (desk.drafts[round.cardId]?.text ?? '').trim() !== '';
  const onHandedIn = useReceipts(handedIn(desk, round.id));
  return (
    <>
      <Minimum round={round} />
      <SealedAnswers round={round} />
      {/* Somebody who is done needs no field, except for a text that would seem lost without it. */}
      {(!said || unfinished) && (
        // Another round is another sheet of paper; the draft belongs to the card.
        <AnswerForm key={`${round.id}/${memberId}`} round={round} onHandedIn={onHandedIn} />
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

/** Says of one answer that it is not on the table yet. */
function OnItsWay({ id }: { readonly id: DeskAnswerId }) {
  const waits = useSessionState((state) => state.onTheirWay.includes(id));
  const words = useWhereItIs();
  return waits ? <p className="text-[0.9375rem] text-muted">{words}</p> : null;
}

/** One's own answers on the table, still face down for everybody else. */
function SealedAnswers({ round }: RoundProps) {
  const t = useMessages();
  const announce = useAnnounce();
  const { desk, edits } = useWriter();
  const answers = handedIn(desk, round.id);
  if (answers.length === 0) return null;
  const locked = round.locked ? t(($) => $.round.lockedSealed) : undefined;

  const takeBack = (id: DeskAnswerId) => {
    // On an iPhone a press leaves the field its focus, and there the text would be kept out.
    if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur();
    edits.takeBack(id);
    edits.setReady(round.id, false);
    announce(t(($) => $.round.takenBack));
  };
  return (
    <section className="flex flex-col gap-2.5" aria-label={t(($) => $.round.mine)}>
      <h2 className="eyebrow">{t(($) => $.round.mine)}</h2>
      <ul className="flex flex-col gap-2.5">
        {answers.map((answer) => (
          <li key={answer.id}>
            <AnswerNote text={answer.text} source={answer.source}>
              <OnItsWay id={answer.id} />
              <div className="flex flex-wrap items-center justify-between gap-x-4">
                <InGroupCheck
                  inGroup={answer.inGroup === true}
                  onChange={(inGroup) => edits.keepInGroup(answer.id, inGroup)}
                  unavailable={locked}
                />
                <Button
                  variant="quiet"
                  size="small"
                  className="ml-auto"
                  unavailable={locked}
                  onClick={() => takeBack(answer.id)}
                >
                  {t(($) => $.round.takeBack)}
                </Button>
              </div>
            </AnswerNote>
          </li>
        ))}
      </ul>
    </section>
  );
}

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

/** The count, and saying that one is done or passes: others see no difference between the two. */
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
