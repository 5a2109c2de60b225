import { useRef } from 'react';

import { handedIn, type Draft } from '../../../model/session/desk.ts';
import { newDeskAnswerId, type DeskAnswerId } from '../../../model/ids.ts';
import { limits } from '../../../model/limits.ts';
import { showsNothing } from '../../../model/session/names.ts';
import type { Round } from '../../../model/session/stage.ts';
import { useKeptOnDevice, useSession, useSessionState } from '../../../session/hooks.tsx';
import { useWriter } from '../../../session/useWriter.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { SourcePicker } from '../../../ui/SourcePicker.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useRefusalText } from '../../../ui/language/useRefusalText.ts';
import { InGroupCheck } from './InGroupCheck.tsx';
import { useDraft } from './useDraft.ts';
import { showAgain, useTyping } from './typing.ts';

/** An answer as it leaves the field. */
export interface HandedIn {
  readonly id: DeskAnswerId;
  readonly text: string;
  readonly source: Draft['source'];
  /** Where it was written, in the window. */
  readonly from: DOMRect;
}

interface AnswerFormProps {
  readonly round: Round;
  /** The answer is on its way: whoever shows it says when it has arrived. */
  readonly onHandedIn: (answer: HandedIn) => void;
}

/** Where one writes: the text, where it comes from, and laying it on the table face down. */
export function AnswerForm({ round, onHandedIn }: AnswerFormProps) {
  const t = useMessages();
  const { random } = useSession();
  const { desk, edits } = useWriter();
  const offline = useSessionState((state) => state.connection === 'offline');
  const kept = useKeptOnDevice();
  const { draft, change, clear, onFocus, onBlur, ...elsewhere } = useDraft(round.cardId);
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const count = handedIn(desk, round.id).length;
  useTyping(form);

  const text = draft.text.trim();
  const unavailable = useWhyNotIn(round, text, count);

  const handIn = () => {
    const id = newDeskAnswerId(random);
    edits.handIn({ ...draft, id, roundId: round.id, cardId: round.cardId, text });
    clear();
    if (field.current === null) return;
    onHandedIn({ id, text, source: draft.source, from: field.current.getBoundingClientRect() });
    field.current.focus();
    showAgain(form.current);
  };

  return (
    <form
      ref={form}
      className="answer-form flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (unavailable === undefined) handIn();
      }}
    >
      {round.locked && (
        <Notice tone="warning" live title={t(($) => $.round.locked)}>
          {text === '' ? t(($) => $.round.lockedEmpty) : t(($) => $.round.lockedDraft)}
        </Notice>
      )}
      <TextArea
        ref={field}
        label={count === 0 ? t(($) => $.round.answer) : t(($) => $.round.another)}
        placeholder={t(($) => $.round.placeholder)}
        value={draft.text}
        limit={limits.answerLength}
        rows={3}
        onChange={(value) => change({ text: value })}
        onFocus={onFocus}
        onBlur={onBlur}
        enterKeyHint="enter"
      />
      <TypedElsewhere {...elsewhere} />
      <SourcePicker value={draft.source} onChange={(source) => change({ source })} />
      <InGroupCheck inGroup={draft.inGroup === true} onChange={(inGroup) => change({ inGroup })} />
      {/* However long the text, with the keyboard of a phone open the button stays above it. */}
      <div className="hand-in bottom-0 z-10 [@media(max-height:34rem)]:sticky [@media(max-height:34rem)]:bg-table [@media(max-height:34rem)]:py-2">
        <Button variant="primary" size="large" wide unavailable={unavailable} onClick={handIn}>
          {t(($) => $.round.handIn)}
        </Button>
      </div>
      <p className="-mt-1.5 text-muted">
        {offline
          ? t(($) => (kept === true ? $.round.offline : $.round.offlineNotKept))
          : t(($) => $.round.promise)}
      </p>
    </form>
  );
}

/** Why a text cannot be laid on the table now; undefined when it can. */
function useWhyNotIn(round: Round, text: string, count: number): string | undefined {
  const t = useMessages();
  const refusalText = useRefusalText();
  if (round.locked) return refusalText('time-up');
  if (count >= limits.answersPerRound) return t(($) => $.round.handInFull, { count });
  if (showsNothing(text)) return t(($) => $.round.handInEmpty);
  return text.length > limits.answerLength ? t(($) => $.round.handInTooLong) : undefined;
}

type TypedElsewhereProps = Pick<ReturnType<typeof useDraft>, 'elsewhere' | 'addElsewhere' | 'dropElsewhere'>;

/** What the same person typed in another window, so that neither text is lost. */
function TypedElsewhere({ elsewhere, addElsewhere, dropElsewhere }: TypedElsewhereProps) {
  const t = useMessages();
  if (elsewhere === '') return null;
  return (
    <Notice
      live
      title={t(($) => $.round.elsewhere)}
      actions={
        <>
          <Button size="small" onClick={addElsewhere}>
            {t(($) => $.round.elsewhereAdd)}
          </Button>
          <Button size="small" variant="quiet" onClick={dropElsewhere}>
            {t(($) => $.round.elsewhereDrop)}
          </Button>
        </>
      }
    >
      <p className="line-clamp-4 wrap-anywhere whitespace-pre-wrap">{elsewhere}</p>
    </Notice>
  );
}
