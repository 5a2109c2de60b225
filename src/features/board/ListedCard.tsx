import { Lightbulb } from 'lucide-react';
import type { Card } from '../../model/deck.ts';
import type { ItemId } from '../../model/ids.ts';
import type { DeckLabel } from '../../model/stage.ts';
import type { ZoneId } from '../../model/template.ts';
import { CardFace } from '../../ui/CardFace.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { ItemMenu } from './ItemMenu.tsx';
import { useWords } from './useWords.ts';

interface ListedCardProps {
  readonly card: Card;
  readonly theme: DeckLabel['theme'];
  readonly lies: ZoneId | null | 'in-deck';
  readonly insight: boolean;
  readonly onRead: (id: ItemId) => void;
  readonly onAct: (id: ItemId) => void;
}

/** A card in the list, with everything one can do with it. */
export function ListedCard({ card, theme, lies, insight, onRead, onAct }: ListedCardProps) {
  const t = useMessages();
  const { locale } = useLocale();
  return (
    <div data-entry={card.id}>
      <CardFace
        theme={theme}
        label={useWords().card(card)}
        question={card.question[locale]}
        headingLevel={3}
        corner={
          <span className="-my-2 -mr-2 flex items-center gap-1">
            {insight && (
              <Lightbulb
                role="img"
                aria-label={t(($) => $.ui.answer.insight)}
                className="size-5 text-attention"
              />
            )}
            <ItemMenu
              subject={{ id: card.id, kind: 'card', cardId: card.id }}
              lies={lies}
              onRead={() => onRead(card.id)}
              onAct={() => onAct(card.id)}
            />
          </span>
        }
      />
    </div>
  );
}
