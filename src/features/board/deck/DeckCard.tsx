import { memo } from 'react';
import type { ThingId } from '../../../model/board/board.ts';
import type { Card } from '../../../model/deck.ts';
import type { DeckLabel } from '../../../model/session/stage.ts';
import type { ZoneId } from '../../../model/board/template.ts';
import { CardFace } from '../../../ui/CardFace.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { ItemMenu } from '../items/ItemMenu.tsx';
import { useWords } from '../items/useWords.ts';

interface DeckCardProps {
  readonly card: Card;
  readonly theme: DeckLabel['theme'];
  /** Where it lies: a zone, or the free surface (null); undefined while it is not on the board. */
  readonly lies: ZoneId | null | undefined;
  readonly canWrite: boolean;
  /** The one card of the deck that the Tab key reaches; the arrows reach the others. */
  readonly tabStop: boolean;
  /** Id of the text that tells how the keyboard lays it on the board. */
  readonly helpId: string;
  readonly onRead: (id: ThingId) => void;
  readonly onShow: (id: ThingId) => void;
}

/** A card in its deck: to be brought to the board by mouse, finger or keyboard, or sent there by its menu. */
export const DeckCard = memo(function DeckCard(props: DeckCardProps) {
  const { card, theme, lies, canWrite, tabStop, helpId, onRead, onShow } = props;
  const t = useMessages('board');
  const { locale } = useLocale();
  const label = useWords().card(card);
  const placed = lies !== undefined;
  const face = (
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
  );
  if (placed || !canWrite) return <li className="w-60 max-w-full">{face}</li>;
  return (
    <li className="w-60 max-w-full">
      <div
        role="group"
        data-item={card.id}
        data-deck=""
        aria-label={t(($) => $.board.item.name, { label, text: card.question[locale] })}
        aria-roledescription={t(($) => $.board.kind.card)}
        aria-describedby={helpId}
        // It is picked up with the space bar, and holds a button itself.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={tabStop ? 0 : -1}
        className="cursor-grab rounded-card select-none"
      >
        {face}
      </div>
    </li>
  );
});
