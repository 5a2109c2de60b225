import type { Card } from '../../../model/deck.ts';
import type { Answer } from '../../../model/session/stage.ts';
import { dotsOf } from '../../../model/activities/vote/lastDots.ts';
import { useSessionState, useStage } from '../../../session/hooks.tsx';
import { AnswerNote } from '../../../ui/AnswerNote.tsx';
import { CardFace } from '../../../ui/CardFace.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { Dots } from './Dots.tsx';
import { useWords } from './useWords.ts';

/** An answer, large, under the card that it answers. */
export function LargeAnswer({ card, answer }: { readonly card: Card; readonly answer: Answer }) {
  const { locale } = useLocale();
  const words = useWords();
  const stage = useStage((whole) => whole);
  const insights = useSessionState(({ board }) => board.insights);
  const theme = stage.decks.find((deck) => deck.id === card.deckId)?.theme ?? 'kennisbronnen';
  const dots = dotsOf(stage, answer.id);
  return (
    <div className="flex flex-col gap-5">
      <CardFace
        theme={theme}
        label={words.card(card)}
        question={card.question[locale]}
        prompts={card.prompts[locale]}
        headingLevel={3}
      />
      <AnswerNote
        text={answer.text}
        source={answer.source}
        author={answer.author?.name}
        insight={Object.hasOwn(insights, answer.id)}
        inGroup={answer.inGroup}
        size="big"
      >
        {dots !== null && (
          <p>
            <Dots count={dots} />
          </p>
        )}
      </AnswerNote>
    </div>
  );
}
