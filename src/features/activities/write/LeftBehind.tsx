import { handedIn } from '../../../model/session/desk.ts';
import type { Round } from '../../../model/session/stage.ts';
import { useSessionState } from '../../../session/hooks.tsx';
import { useWriter } from '../../../session/useWriter.tsx';
import { AnswerNote } from '../../../ui/AnswerNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** Own answers that reached the desk after the reveal: they are not lost, and nobody has seen them. */
export function LeftBehind({ round }: { readonly round: Round }) {
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
