import { useState } from 'react';

import type { AnswerId } from '../../../model/ids.ts';
import type { Answer } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { CorrectDialog } from './CorrectDialog.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

interface OwnAnswerActionsProps {
  readonly answer: Answer;
  readonly onWithdrawn: (id: AnswerId) => void;
}

/** What the author may still do with a published answer, until the session is closed. */
export function OwnAnswerActions({ answer, onWithdrawn }: OwnAnswerActionsProps) {
  const t = useMessages('reveal');
  const closed = useStage((stage) => stage.phase === 'closed');
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
      <CorrectDialog open={doing === 'correct'} answer={answer} onClose={stop} />
      <WithdrawDialog
        open={doing === 'withdraw'}
        answer={answer}
        onClose={stop}
        onWithdrawn={() => onWithdrawn(answer.id)}
      />
    </>
  );
}
