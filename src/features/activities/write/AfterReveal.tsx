import type { Round } from '../../../model/session/stage.ts';
import { KeptDraft } from './KeptDraft.tsx';
import { LeftBehind } from './LeftBehind.tsx';
import { RevealedAnswers } from './RevealedAnswers.tsx';

export interface AfterRevealProps {
  readonly round: Round;
  /** Whether it was revealed before one's eyes. */
  readonly justRevealed: boolean;
}

/** What lies on the table once a round was revealed, and what of one's own stayed behind. */
export function AfterReveal({ round, justRevealed }: AfterRevealProps) {
  return (
    <>
      <LeftBehind round={round} />
      <KeptDraft cardId={round.cardId} />
      <RevealedAnswers cardId={round.cardId} justRevealed={justRevealed ? round.id : null} />
    </>
  );
}
