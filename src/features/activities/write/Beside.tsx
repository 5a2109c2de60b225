/** What a facilitator has of writing beside the board, where the question and the answers themselves lie. */
import { Suspense, useState } from 'react';

import type { CardId } from '../../../model/deck.ts';
import { answersTo, lastRoundOn, type Round } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useWriter } from '../../../session/useWriter.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { lazyParts, useFetchAhead } from '../../../ui/lazyParts.ts';
import { WritingRound } from './WritingRound.tsx';

const { LeftBehind, KeptDraft, RevealedAnswers } = lazyParts(['reveal'], {
  LeftBehind: () => import('./AfterReveal.tsx'),
  KeptDraft: () => import('./AfterReveal.tsx'),
  RevealedAnswers: () => import('./RevealedAnswers.tsx'),
});
const atReveal = [LeftBehind, KeptDraft];

/** The form to write oneself, folded until one wants to or has begun. */
export function WriteBeside({ round }: { readonly round: Round }) {
  const t = useMessages('facilitator');
  const { desk } = useWriter();
  const begun = (desk.drafts[round.cardId]?.text ?? '').trim() !== '';
  const [open, setOpen] = useState(begun);
  const [hadBegun, setHadBegun] = useState(begun);
  useFetchAhead(atReveal);
  if (begun !== hadBegun) {
    setHadBegun(begun);
    if (begun) setOpen(true);
  }
  return (
    <Disclosure summary={t(($) => $.steer.takePart)} open={open} onToggle={setOpen}>
      <div className="flex flex-col gap-4">
        <WritingRound round={round} />
      </div>
    </Disclosure>
  );
}

/** One's own words that stayed behind, and the answers as a list, to hide one of them. */
export function AnswersBeside({ cardId }: { readonly cardId: CardId }) {
  const t = useMessages('facilitator');
  const round = useStage((stage) => lastRoundOn(stage, cardId));
  const count = useStage((stage) => answersTo(stage, cardId).length);
  const [open, setOpen] = useState(false);
  return (
    <Suspense fallback={null}>
      {round !== null && <LeftBehind round={round} />}
      <KeptDraft cardId={cardId} />
      <Disclosure summary={t(($) => $.steer.answerList, { count })} open={open} onToggle={setOpen}>
        {open && <RevealedAnswers cardId={cardId} turning={null} />}
      </Disclosure>
    </Suspense>
  );
}
