import type { CardId } from '../../../model/deck.ts';
import { handedIn } from '../../../model/session/desk.ts';
import type { Round } from '../../../model/session/stage.ts';
import { useSessionState } from '../../../session/hooks.tsx';
import { useWriter } from '../../../session/useWriter.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { AnswerNote } from '../../../ui/AnswerNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { RevealedAnswers } from './RevealedAnswers.tsx';

interface AfterRevealProps {
  readonly round: Round;
  /** When it was revealed, if one was watching. */
  readonly revealed: number | null;
}

/** What is on the table once a round was revealed, and one's own words that stayed behind. */
export function AfterReveal({ round, revealed }: AfterRevealProps) {
  return (
    <>
      <LeftBehind round={round} />
      <KeptDraft cardId={round.cardId} />
      <RevealedAnswers
        cardId={round.cardId}
        turning={revealed === null ? null : { roundId: round.id, revealed }}
      />
    </>
  );
}

/** Own answers that reached the desk after the reveal: they are not lost, and nobody has seen them. */
export function LeftBehind({ round }: Pick<AfterRevealProps, 'round'>) {
  const t = useMessages('reveal');
  const announce = useAnnounce();
  const { desk, edits } = useWriter();
  const authored = useSessionState((state) => state.authored);
  const known = useSessionState((state) => state.authoredKnown);
  const published = new Set(Object.values(authored));
  const answers = handedIn(desk, round.id).filter(({ id }) => !published.has(id));
  if (!known || answers.length === 0) return null;
  return (
    <Notice tone="warning" title={t(($) => $.revealed.leftBehind)}>
      <p>{t(($) => $.revealed.leftBehindMore)}</p>
      <ul className="mt-3 flex flex-col gap-2.5">
        {answers.map((answer) => (
          <li key={answer.id}>
            <AnswerNote text={answer.text} source={answer.source} inGroup={answer.inGroup}>
              <Button
                size="small"
                onClick={() => {
                  edits.takeBack(answer.id);
                  announce(t(($) => $.round.takenBack));
                }}
              >
                {t(($) => $.revealed.toDraft)}
              </Button>
            </AnswerNote>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What one was still writing when the answers were revealed: it must not look lost. */
export function KeptDraft({ cardId }: { readonly cardId: CardId }) {
  const t = useMessages('reveal');
  const { desk } = useWriter();
  const draft = desk.drafts[cardId];
  if (draft === undefined || draft.text.trim() === '') return null;
  return (
    <Notice title={t(($) => $.revealed.keptDraft)}>
      <p>{t(($) => $.revealed.keptDraftMore)}</p>
      <div className="mt-3">
        <AnswerNote text={draft.text} source={draft.source} inGroup={draft.inGroup} />
      </div>
    </Notice>
  );
}
