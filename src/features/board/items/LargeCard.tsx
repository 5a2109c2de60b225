import type { Card } from '../../../model/deck.ts';
import { answersTo } from '../../../model/session/stage.ts';
import { useSessionState, useStage } from '../../../session/hooks.tsx';
import { AnswerNote } from '../../../ui/AnswerNote.tsx';
import { CardFace } from '../../../ui/CardFace.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useWords } from './useWords.ts';

/** A card, large, with its answers under it. */
export function LargeCard({ card }: { readonly card: Card }) {
  const t = useMessages('board');
  const { locale } = useLocale();
  const words = useWords();
  const stage = useStage((whole) => whole);
  const insights = useSessionState(({ board }) => board.insights);
  const theme = stage.decks.find((deck) => deck.id === card.deckId)?.theme ?? 'kennisbronnen';
  const answers = answersTo(stage, card.id);
  return (
    <div className="flex flex-col gap-5">
      <CardFace
        theme={theme}
        label={words.card(card)}
        question={card.question[locale]}
        prompts={card.prompts[locale]}
        size="large"
        headingLevel={3}
      />
      {answers.length > 0 && (
        <section className="flex flex-col gap-3">
          <h3 className="eyebrow">{t(($) => $.board.list.answers, { count: answers.length })}</h3>
          <ul className="grid gap-3 sm:grid-cols-2">
            {answers.map((answer) => (
              <li key={answer.id}>
                <AnswerNote
                  text={answer.text}
                  source={answer.source}
                  author={answer.author?.name}
                  insight={Object.hasOwn(insights, answer.id)}
                  inGroup={answer.inGroup}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
