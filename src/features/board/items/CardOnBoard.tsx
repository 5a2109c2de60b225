import { Lightbulb } from 'lucide-react';
import type { Card } from '../../../model/deck.ts';
import type { DeckLabel } from '../../../model/session/stage.ts';
import { CardFace } from '../../../ui/CardFace.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Dots } from './Dots.tsx';
import { useWords } from './useWords.ts';

interface CardOnBoardProps {
  readonly card: Card;
  readonly theme: DeckLabel['theme'];
  readonly insight?: boolean;
  readonly dots?: number | null;
  readonly picked?: boolean;
}

/** A card as it lies on the board, or comes there from its deck. */
export function CardOnBoard({ card, theme, insight = false, dots = null, picked = false }: CardOnBoardProps) {
  const t = useMessages();
  const { locale } = useLocale();
  return (
    <CardFace
      theme={theme}
      label={useWords().card(card)}
      question={card.question[locale]}
      size="small"
      picked={picked}
      corner={
        (insight || dots !== null) && (
          <span className="flex items-center gap-2">
            {dots !== null && <Dots count={dots} />}
            {insight && (
              <Lightbulb
                role="img"
                aria-label={t(($) => $.ui.answer.insight)}
                className="size-5 text-attention"
              />
            )}
          </span>
        )
      }
    />
  );
}
