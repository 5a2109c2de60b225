import { memo } from 'react';
import type { Card } from '../../model/deck.ts';
import type { ThingId } from '../../model/board.ts';
import type { ZoneId } from '../../model/template.ts';
import type { DeckLabel } from '../../model/stage.ts';
import { CardFace } from '../../ui/CardFace.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { ItemMenu } from './ItemMenu.tsx';
import { useWords } from './useWords.ts';

interface DeckCardProps {
  readonly card: Card;
  readonly theme: DeckLabel['theme'];
  readonly lies: ZoneId | null | 'in-deck';
  readonly canWrite: boolean;
  readonly onRead: (id: ThingId) => void;
  readonly onShow: (id: ThingId) => void;
}

/** A card in its deck: to be dragged to the board, or sent there by its menu. */
export const DeckCard = memo(function DeckCard({
  card,
  theme,
  lies,
  canWrite,
  onRead,
  onShow,
}: DeckCardProps) {
  const t = useMessages('board');
  const { locale } = useLocale();
  const label = useWords().card(card);
  const placed = lies !== 'in-deck';
  const drag = !placed && canWrite ? { 'data-item': card.id, 'data-deck': '' } : {};
  return (
    <li {...drag} className={`w-60 max-w-full ${!placed && canWrite ? 'cursor-grab select-none' : ''}`}>
      <CardFace
        theme={theme}
        label={placed ? t(($) => $.board.decks.placed, { label }) : label}
        question={card.question[locale]}
        size="small"
        dimmed={placed}
        corner={
          <span className="-my-2 -mr-2 block">
            <ItemMenu
              quiet
              subject={{ id: card.id, kind: 'card', cardId: card.id }}
              lies={lies}
              onRead={() => onRead(card.id)}
              onShow={placed ? () => onShow(card.id) : undefined}
            />
          </span>
        }
      />
    </li>
  );
});
