import type { DiscussedCard } from '../../exports/notesRecord.ts';
import type { Wording } from '../../exports/wording.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { InsightMark } from './InsightMark.tsx';
import { CardLine, CardName } from './NamedCard.tsx';
import { NotedAnswer } from './NotedAnswer.tsx';
import type { NotesPartProps } from './NotesOpening.tsx';
import { NotesSection } from './NotesSection.tsx';

/** The cards that were discussed, with what people answered. */
export function Conversation({ record, wording }: NotesPartProps) {
  const t = useMessages('notes');
  const { discussed, spotlight } = record;
  return (
    <NotesSection title={t(($) => $.notes.conversation.title)}>
      {discussed.length === 0 && <p className="text-muted">{wording.nothingRevealed}</p>}
      {discussed.map((entry) => (
        <Discussed key={entry.card.cardId} entry={entry} wording={wording} />
      ))}
      {spotlight !== null && (
        <div className="mt-3 flex flex-col gap-1">
          <h3 className="font-semibold">{t(($) => $.notes.conversation.now)}</h3>
          <CardLine card={spotlight} wording={wording} />
        </div>
      )}
    </NotesSection>
  );
}

function Discussed({ entry, wording }: { readonly entry: DiscussedCard; readonly wording: Wording }) {
  const t = useMessages('notes');
  const { card, insight, answers } = entry;
  return (
    <div className="mt-2 flex flex-col gap-3 not-first:mt-5">
      <h3>
        <span className="flex flex-wrap items-center gap-x-2">
          <CardName card={card} wording={wording} />
          <span className="text-[0.9375rem] text-muted">
            ·{' '}
            {answers.length === 0
              ? t(($) => $.notes.conversation.noAnswers)
              : wording.answerCount(answers.length)}
          </span>
          {insight && <InsightMark />}
        </span>
        <span className="serif mt-0.5 block text-xl leading-snug">{wording.question(card)}</span>
      </h3>
      {answers.length > 0 && (
        <ul className="flex flex-col gap-3">
          {answers.map((answer) => (
            <NotedAnswer key={answer.id} answer={answer} wording={wording} />
          ))}
        </ul>
      )}
    </div>
  );
}
