import type { Round } from '../../../model/session/stage.ts';
import { useWriter } from '../../../session/useWriter.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { Minimum, ReadyLine } from './ReadyLine.tsx';
import { SealedAnswers } from './SealedAnswers.tsx';

/** While people write: one's sealed answers, the field, and one's word that one is done. */
export function WritingRound({ round }: { readonly round: Round }) {
  const { memberId, desk } = useWriter();
  const said = Object.hasOwn(desk.ready, round.id);
  const unfinished = (desk.drafts[round.cardId]?.text ?? '').trim() !== '';
  return (
    <>
      <Minimum round={round} />
      <SealedAnswers round={round} />
      {/* Who is done needs no field, except for a text that would seem lost without it. */}
      {(!said || unfinished) && (
        // Another round is another sheet of paper; the draft belongs to the card.
        <AnswerForm key={`${round.id}/${memberId}`} round={round} />
      )}
      <ReadyLine round={round} />
    </>
  );
}
