import { useState } from 'react';

import { limits } from '../../../model/limits.ts';
import { isGuarded } from '../../../model/activities/minimumGroup.ts';
import type { Reason } from '../../../model/refusal.ts';
import type { Answer } from '../../../model/session/stage.ts';
import { useSession, useStage } from '../../../session/hooks.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SourcePicker } from '../../../ui/SourcePicker.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { PublishNow } from './PublishNow.tsx';
import { usePending } from './usePending.ts';

interface CorrectDialogProps {
  readonly open: boolean;
  readonly answer: Answer;
  readonly onClose: () => void;
}

/** Its author gives a published answer other words, or another source. */
export function CorrectDialog({ open, answer, onClose }: CorrectDialogProps) {
  const t = useMessages('reveal');
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.revealed.correctTitle)}>
      <CorrectForm answer={answer} onClose={onClose} />
    </Dialog>
  );
}

function CorrectForm({ answer, onClose }: Omit<CorrectDialogProps, 'open'>) {
  const t = useMessages('reveal');
  const announce = useAnnounce();
  const session = useSession();
  const atOnce = !useStage(isGuarded);
  const { words = answer } = usePending(answer);
  const [text, setText] = useState(words.text);
  const [source, setSource] = useState(words.source);
  const [now, setNow] = useState(false);
  const [refused, setRefused] = useState<Reason | null>(null);
  const length = text.trim().length;
  const unavailable =
    length === 0
      ? t(($) => $.round.handInEmpty)
      : length > limits.answerLength
        ? t(($) => $.round.handInTooLong)
        : undefined;

  const save = async () => {
    const sent = await session.send({ type: 'answer.correct', answerId: answer.id, text, source, now });
    if (!sent.ok) return setRefused(sent.reason);
    announce(t(($) => (atOnce || now ? $.revealed.correctedDone : $.revealed.pending.saved)));
    return onClose();
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (unavailable === undefined) void save();
      }}
    >
      <TextArea
        label={t(($) => $.round.answer)}
        value={text}
        limit={limits.answerLength}
        onChange={setText}
      />
      <SourcePicker value={source} onChange={setSource} />
      <PublishNow now={now} onChange={setNow} />
      <RefusalNotice reason={refused} />
      <div className="mt-1 flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.revealed.cancel)}</Button>
        <Button type="submit" variant="primary" unavailable={unavailable}>
          {t(($) => $.revealed.save)}
        </Button>
      </div>
    </form>
  );
}
