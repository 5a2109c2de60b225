import type { CardId } from '../../../model/deck.ts';
import type { AnswerId } from '../../../model/ids.ts';
import { useSessionState, useStage, useViewer } from '../../../session/hooks.tsx';
import { AnswerNote } from '../../../ui/AnswerNote.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** That something was taken from the table: for everybody a number, for its author the words and the reason. */
export function HiddenTrace({ cardId }: { readonly cardId: CardId }) {
  const t = useMessages('reveal');
  const { role } = useViewer();
  const hidden = useStage((stage) => stage.hidden);
  const readable = useSessionState((state) => state.hidden);
  const here = Object.entries(hidden).filter(([, mark]) => mark.cardId === cardId);
  if (here.length === 0) return null;
  // A facilitator can read them all, and has them in a list; what others can read is their own.
  const own =
    role === 'facilitator'
      ? []
      : here.map(([id]) => readable[id as AnswerId]).filter((one) => one !== undefined);
  return (
    <>
      <p className="text-muted">{t(($) => $.revealed.hidden.count, { count: here.length })}</p>
      {own.map(({ answer, because }) => (
        <Notice key={answer.id} title={t(($) => $.revealed.hidden.yours)}>
          <p>{t(($) => $.revealed.hidden.because[because])}</p>
          <div className="mt-3">
            <AnswerNote text={answer.text} source={answer.source} inGroup={answer.inGroup} />
          </div>
        </Notice>
      ))}
    </>
  );
}
