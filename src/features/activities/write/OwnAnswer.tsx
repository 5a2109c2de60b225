import { useState } from 'react';

import { isGuarded } from '../../../model/activities/minimumGroup.ts';
import type { AnswerId } from '../../../model/ids.ts';
import type { Answer } from '../../../model/session/stage.ts';
import type { PendingChange as Change } from '../../../model/session/vault.ts';
import { useSessionState, useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { InGroupCheck } from './InGroupCheck.tsx';
import { CorrectForm, WithdrawQuestion } from './OwnAnswerForms.tsx';

interface AnswerProps {
  readonly answer: Answer;
}

const none: Change = {};

/** The changes to one's answer that still wait. A change that is published waits no more. */
function usePending({ id, text, source, inGroup }: Answer): Change {
  const pending = useSessionState((state) => state.pending[id]) ?? none;
  const published = pending.words?.text === text && pending.words.source === source;
  return {
    ...(pending.words !== undefined && !published && { words: pending.words }),
    ...(pending.withdrawn && { withdrawn: true }),
    ...(pending.inGroup !== undefined && pending.inGroup !== inGroup && { inGroup: pending.inGroup }),
  };
}

/** A change to an own answer that waits for the next step, with a button that undoes it. */
export function PendingChange({ answer }: AnswerProps) {
  const t = useMessages('reveal');
  const { refused, ask } = useAsk();
  const { words, withdrawn } = usePending(answer);
  if (words === undefined && withdrawn === undefined) return null;
  const { id: answerId, text, source } = answer;
  return (
    <div className="flex flex-col gap-1 border-l-4 border-action pl-3 text-[0.9375rem]" role="status">
      <p className="font-semibold">
        {t(($) => (withdrawn ? $.revealed.pending.withdrawn : $.revealed.pending.corrected))}
      </p>
      {words !== undefined && !withdrawn && (
        <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
          {words.text}
        </p>
      )}
      <div>
        <Button
          variant="quiet"
          size="small"
          onClick={() => void ask({ type: 'answer.correct', answerId, text, source })}
        >
          {t(($) => $.revealed.pending.undo)}
        </Button>
      </div>
      <RefusalNotice reason={refused} />
    </div>
  );
}

/** Whether a published answer of one's own stays in the group. */
export function KeepInGroup({ answer }: AnswerProps) {
  const t = useMessages('reveal');
  const atOnce = !useStage(isGuarded);
  const { inGroup: wanted = answer.inGroup } = usePending(answer);
  const announce = useAnnounce();
  const { refused, ask } = useAsk();
  const keep = async (inGroup: boolean) => {
    if (await ask({ type: 'answer.keepInGroup', answerId: answer.id, inGroup }))
      announce(
        t(($) => (!atOnce ? $.revealed.pending.saved : inGroup ? $.round.inGroupOn : $.round.inGroupOff)),
      );
  };
  return (
    <>
      <InGroupCheck inGroup={wanted} onChange={(inGroup) => void keep(inGroup)} />
      <RefusalNotice reason={refused} />
    </>
  );
}

/** What the author may still do with a published answer, until the session is closed. */
export function OwnAnswerActions({
  answer,
  onWithdrawn,
}: AnswerProps & { readonly onWithdrawn: (id: AnswerId) => void }) {
  const t = useMessages('reveal');
  const closed = useStage((stage) => stage.phase === 'closed');
  const { words = answer } = usePending(answer);
  const [doing, setDoing] = useState<'correct' | 'withdraw' | null>(null);
  if (closed) return null;
  const stop = () => setDoing(null);
  return (
    <>
      <Button variant="quiet" size="small" onClick={() => setDoing('correct')}>
        {t(($) => $.revealed.correct)}
      </Button>
      <Button variant="quiet" size="small" onClick={() => setDoing('withdraw')}>
        {t(($) => $.revealed.withdraw)}
      </Button>
      <Dialog open={doing === 'correct'} onClose={stop} title={t(($) => $.revealed.correctTitle)}>
        <CorrectForm answer={answer} words={words} onClose={stop} />
      </Dialog>
      <Dialog
        open={doing === 'withdraw'}
        onClose={stop}
        title={t(($) => $.revealed.withdrawTitle)}
        size="small"
      >
        <WithdrawQuestion answer={answer} onClose={stop} onWithdrawn={() => onWithdrawn(answer.id)} />
      </Dialog>
    </>
  );
}
