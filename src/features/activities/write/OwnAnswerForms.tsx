import { useState } from 'react';

import { isGuarded } from '../../../model/activities/minimumGroup.ts';
import type { MemberId } from '../../../model/ids.ts';
import { limits } from '../../../model/limits.ts';
import { showsNothing } from '../../../model/session/names.ts';
import type { Answer } from '../../../model/session/stage.ts';
import { useSession, useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { QuietCheck } from '../../../ui/QuietCheck.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { SourcePicker } from '../../../ui/SourcePicker.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';

interface CorrectFormProps {
  readonly answer: Answer;
  /** As they are now: those on the table, or those that still wait. */
  readonly words: Pick<Answer, 'text' | 'source'>;
  readonly onClose: () => void;
}

/** Its author gives a published answer other words, or another source. */
export function CorrectForm({ answer, words, onClose }: CorrectFormProps) {
  const t = useMessages('reveal');
  const announce = useAnnounce();
  const { refused, ask } = useAsk();
  const atOnce = !useStage(isGuarded);
  const [text, setText] = useState(words.text);
  const [source, setSource] = useState(words.source);
  const [now, setNow] = useState(false);
  const length = text.trim().length;
  const unavailable = showsNothing(text)
    ? t(($) => $.round.handInEmpty)
    : length > limits.answerLength
      ? t(($) => $.round.handInTooLong)
      : undefined;

  const save = async () => {
    if (!(await ask({ type: 'answer.correct', answerId: answer.id, text, source, now }))) return;
    announce(t(($) => (atOnce || now ? $.revealed.correctedDone : $.revealed.pending.saved)));
    onClose();
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

/** Before its author takes a published answer back. */
export function WithdrawQuestion({
  answer,
  onClose,
  onWithdrawn,
}: Omit<CorrectFormProps, 'words'> & { readonly onWithdrawn: () => void }) {
  const t = useMessages('reveal');
  const announce = useAnnounce();
  const session = useSession();
  const { refused, ask } = useAsk();
  const atOnce = !useStage(isGuarded);
  const [now, setNow] = useState(false);

  const withdraw = async () => {
    const { authored, guests, viewer } = session.store.getState();
    const deskAnswerId = authored[answer.id];
    if (!(await ask({ type: 'answer.withdraw', answerId: answer.id, now }))) return;
    if (!atOnce && !now) {
      announce(t(($) => $.revealed.pending.saved));
      onClose();
      return;
    }
    // One's own answer, or that of somebody for whom one writes: only the desk that has it changes.
    if (deskAnswerId !== undefined)
      for (const member of [viewer, ...Object.keys(guests)])
        session.deskOf(member as MemberId).discard(deskAnswerId);
    announce(t(($) => $.revealed.withdrawnDone));
    onClose();
    onWithdrawn();
  };
  return (
    <div className="flex flex-col gap-5">
      <p>{t(($) => $.revealed.withdrawMore)}</p>
      <PublishNow now={now} onChange={setNow} />
      <RefusalNotice reason={refused} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.revealed.cancel)}</Button>
        <Button variant="danger" onClick={() => void withdraw()}>
          {t(($) => $.revealed.withdraw)}
        </Button>
      </div>
    </div>
  );
}

/** Without names a change waits for the next step, unless one wants it at once: then one hears what that shows. */
function PublishNow({ now, onChange }: { readonly now: boolean; readonly onChange: (now: boolean) => void }) {
  const t = useMessages('reveal');
  if (!useStage(isGuarded)) return null;
  return (
    <div className="flex flex-col gap-1">
      <p className="text-muted">{t(($) => $.revealed.pending.later)}</p>
      <QuietCheck
        checked={now}
        onChange={onChange}
        label={t(($) => $.revealed.pending.now)}
        hint={t(($) => $.revealed.pending.nowMore)}
      />
    </div>
  );
}
