import { handedIn } from '../../model/desk.ts';
import type { Round } from '../../model/stage.ts';
import { useSession, useSessionState } from '../../session/hooks.tsx';
import { AnswerNote } from '../../ui/AnswerNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** One's own answers on the table, still face down for everybody else. */
export function SealedAnswers({ round }: { readonly round: Round }) {
  const t = useMessages();
  const announce = useAnnounce();
  const { desk } = useSession();
  const ownDesk = useSessionState((state) => state.desk);
  const answers = handedIn(ownDesk, round.id);
  if (answers.length === 0) return null;
  return (
    <section className="flex flex-col gap-2.5" aria-label={t(($) => $.round.mine)}>
      <h2 className="eyebrow">{t(($) => $.round.mine)}</h2>
      <ul className="flex flex-col gap-2.5">
        {answers.map((answer) => (
          <li key={answer.id}>
            <AnswerNote text={answer.text} source={answer.source}>
              <div className="flex justify-end">
                <Button
                  variant="quiet"
                  size="small"
                  onClick={() => {
                    desk.takeBack(answer.id);
                    announce(t(($) => $.round.takenBack));
                  }}
                >
                  {t(($) => $.round.takeBack)}
                </Button>
              </div>
            </AnswerNote>
          </li>
        ))}
      </ul>
    </section>
  );
}
