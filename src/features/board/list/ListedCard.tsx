import { Lightbulb } from 'lucide-react';
import type { Card } from '../../../model/deck.ts';
import type { DeckLabel } from '../../../model/session/stage.ts';
import { CardFace } from '../../../ui/CardFace.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { CardThing } from '../items/boardThing.ts';
import { Dots } from '../items/Dots.tsx';
import { ItemMenu } from '../items/ItemMenu.tsx';
import { ListedItemTools, type ListedActions } from './ListedItemTools.tsx';
import { useWords } from '../items/useWords.ts';

interface ListedCardProps extends ListedActions {
  readonly card: Card;
  readonly theme: DeckLabel['theme'];
  /** As it lies on the board; null while it is still in its deck. */
  readonly thing: CardThing | null;
}

/** A card in the list, with everything one can do with it. */
export function ListedCard({ card, theme, thing, onRead, onAct }: ListedCardProps) {
  const t = useMessages();
  const { locale } = useLocale();
  const { id } = card;
  return (
    <div data-entry={id}>
      <CardFace
        theme={theme}
        label={useWords().card(card)}
        question={card.question[locale]}
        headingLevel={3}
        corner={
          <span className="-my-2 -mr-2 flex items-center gap-1">
            {typeof thing?.dots === 'number' && <Dots count={thing.dots} />}
            {thing?.insight && (
              <Lightbulb
                role="img"
                aria-label={t(($) => $.ui.answer.insight)}
                className="size-5 text-attention"
              />
            )}
            {thing === null ? (
              <ItemMenu
                subject={{ id, kind: 'card', cardId: id }}
                lies={undefined}
                onRead={() => onRead(id)}
                onAct={() => onAct(id)}
              />
            ) : (
              <ListedItemTools thing={thing} onRead={onRead} onAct={onAct} />
            )}
          </span>
        }
      />
    </div>
  );
}
