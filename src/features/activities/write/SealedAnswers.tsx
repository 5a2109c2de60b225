import { handedIn } from '../../../model/session/desk.ts';
import type { DeskAnswerId } from '../../../model/ids.ts';
import type { Round } from '../../../model/session/stage.ts';
import { useWriter } from '../../../session/useWriter.tsx';
import { AnswerNote } from '../../../ui/AnswerNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { InGroupCheck } from './InGroupCheck.tsx';

/** One's own answers on the table, still face down for everybody else. */
export function SealedAnswers({ round }: { readonly round: Round }) {
  const t = useMessages();
  const announce = useAnnounce();
  const { desk, edits } = useWriter();
  const answers = handedIn(desk, round.id);
  if (answers.length === 0) return null;
  const locked = round.locked ? t(($) => $.round.lockedSealed) : undefined;

  const takeBack = (id: DeskAnswerId) => {
    // On an iPhone a press leaves the field its focus, and there the text would be kept out.
    if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur();
    edits.takeBack(id);
    edits.setReady(round.id, false);
    announce(t(($) => $.round.takenBack));
  };
  return (
    <section className="flex flex-col gap-2.5" aria-label={t(($) => $.round.mine)}>
      <h2 className="eyebrow">{t(($) => $.round.mine)}</h2>
      <ul className="flex flex-col gap-2.5">
        {answers.map((answer) => (
          <li key={answer.id}>
            <AnswerNote text={answer.text} source={answer.source}>
              <div className="flex flex-wrap items-center justify-between gap-x-4">
                <InGroupCheck
                  inGroup={answer.inGroup === true}
                  onChange={(inGroup) => edits.keepInGroup(answer.id, inGroup)}
                  unavailable={locked}
                />
                <Button
                  variant="quiet"
                  size="small"
                  className="ml-auto"
                  unavailable={locked}
                  onClick={() => takeBack(answer.id)}
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
