import { useState } from 'react';

import { limits } from '../../model/limits.ts';
import type { Reason } from '../../model/refusal.ts';
import type { Answer } from '../../model/stage.ts';
import { useSession, useStage } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SourcePicker } from '../../ui/SourcePicker.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

interface ActionProps {
  readonly answer: Answer;
}

/** What the author may still do with a published answer, until the session is closed. */
export function OwnAnswerActions({ answer }: ActionProps) {
  const t = useMessages();
  const closed = useStage((stage) => stage.phase === 'closed');
  const [doing, setDoing] = useState<'correct' | 'withdraw' | null>(null);
  if (closed) return null;
  const stop = () => setDoing(null);
  return (
    <>
      <span className="ml-auto flex gap-1">
        <Button variant="quiet" size="small" onClick={() => setDoing('correct')}>
          {t(($) => $.round.correct)}
        </Button>
        <Button variant="quiet" size="small" onClick={() => setDoing('withdraw')}>
          {t(($) => $.round.withdraw)}
        </Button>
      </span>
      {doing === 'correct' && <CorrectDialog answer={answer} onDone={stop} />}
      {doing === 'withdraw' && <WithdrawDialog answer={answer} onDone={stop} />}
    </>
  );
}

interface DialogProps extends ActionProps {
  readonly onDone: () => void;
}

function CorrectDialog({ answer, onDone }: DialogProps) {
  const t = useMessages();
  const announce = useAnnounce();
  const session = useSession();
  const [text, setText] = useState(answer.text);
  const [source, setSource] = useState(answer.source);
  const [refused, setRefused] = useState<Reason | null>(null);
  const tooLong = text.trim().length > limits.answerLength;
  const empty = text.trim() === '';
  const save = async () => {
    const sent = await session.send({ type: 'answer.correct', answerId: answer.id, text, source });
    if (!sent.ok) return setRefused(sent.reason);
    announce(t(($) => $.round.correctedDone));
    return onDone();
  };
  return (
    <Dialog
      open
      onClose={onDone}
      title={t(($) => $.round.correctTitle)}
      actions={
        <>
          <Button onClick={onDone}>{t(($) => $.round.cancel)}</Button>
          <Button
            variant="primary"
            onClick={() => void save()}
            unavailable={
              empty ? t(($) => $.round.handInEmpty) : tooLong ? t(($) => $.round.handInTooLong) : undefined
            }
          >
            {t(($) => $.round.save)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <TextArea
          label={t(($) => $.round.answer)}
          value={text}
          limit={limits.answerLength}
          onChange={setText}
        />
        <SourcePicker value={source} onChange={setSource} />
        <Refused reason={refused} />
      </div>
    </Dialog>
  );
}

function WithdrawDialog({ answer, onDone }: DialogProps) {
  const t = useMessages();
  const announce = useAnnounce();
  const session = useSession();
  const [refused, setRefused] = useState<Reason | null>(null);
  const withdraw = async () => {
    const deskAnswerId = session.store.getState().authored[answer.id];
    const sent = await session.send({ type: 'answer.withdraw', answerId: answer.id });
    if (!sent.ok) return setRefused(sent.reason);
    if (deskAnswerId !== undefined) session.desk.discard(deskAnswerId);
    announce(t(($) => $.round.withdrawnDone));
    return onDone();
  };
  return (
    <Dialog
      open
      size="small"
      onClose={onDone}
      title={t(($) => $.round.withdrawTitle)}
      actions={
        <>
          <Button onClick={onDone}>{t(($) => $.round.cancel)}</Button>
          <Button variant="danger" onClick={() => void withdraw()}>
            {t(($) => $.round.withdraw)}
          </Button>
        </>
      }
    >
      <p>{t(($) => $.round.withdrawMore)}</p>
      <Refused reason={refused} />
    </Dialog>
  );
}

function Refused({ reason }: { readonly reason: Reason | null }) {
  const t = useMessages();
  if (reason === null) return null;
  return (
    <Notice tone="error" live title={t(($) => $.round.failed)}>
      {t(($) => $.refusals[reason])}
    </Notice>
  );
}
