import { useRef } from 'react';

import { handedIn } from '../../model/desk.ts';
import { newDeskAnswerId } from '../../model/ids.ts';
import { limits } from '../../model/limits.ts';
import type { Round } from '../../model/stage.ts';
import { useSession, useSessionState } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { SourcePicker } from '../../ui/SourcePicker.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useDraft } from './useDraft.ts';

/** Where one writes: the text, where it comes from, and laying it on the table face down. */
export function AnswerForm({ round }: { readonly round: Round }) {
  const t = useMessages();
  const announce = useAnnounce();
  const { desk, random } = useSession();
  const ownDesk = useSessionState((state) => state.desk);
  const offline = useSessionState((state) => state.connection === 'offline');
  const kept = useSessionState((state) => state.keptOnDevice !== false);
  const { draft, change, keep, clear } = useDraft(round.cardId);
  const field = useRef<HTMLTextAreaElement>(null);

  const count = handedIn(ownDesk, round.id).length;
  const text = draft.text.trim();
  const unavailable =
    count >= limits.answersPerRound
      ? t(($) => $.round.handInFull, { count })
      : text === ''
        ? t(($) => $.round.handInEmpty)
        : text.length > limits.answerLength
          ? t(($) => $.round.handInTooLong)
          : undefined;

  const handIn = () => {
    const id = newDeskAnswerId(random);
    desk.handIn({ id, roundId: round.id, cardId: round.cardId, text, source: draft.source });
    clear();
    announce(
      t(($) => $.round.handedIn),
      'quiet',
    );
    field.current?.focus();
  };

  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (unavailable === undefined) handIn();
      }}
    >
      <TextArea
        ref={field}
        label={count === 0 ? t(($) => $.round.answer) : t(($) => $.round.another)}
        placeholder={t(($) => $.round.placeholder)}
        value={draft.text}
        limit={limits.answerLength}
        onChange={(value) => change({ text: value })}
        onBlur={keep}
        enterKeyHint="enter"
      />
      <SourcePicker value={draft.source} onChange={(source) => change({ source })} />
      <div className="flex flex-col gap-2.5">
        <Button variant="primary" size="large" wide unavailable={unavailable} onClick={handIn}>
          {t(($) => $.round.handIn)}
        </Button>
        <p className="text-muted">
          {offline ? t(($) => (kept ? $.round.offline : $.round.offlineNotKept)) : t(($) => $.round.promise)}
        </p>
      </div>
    </form>
  );
}
