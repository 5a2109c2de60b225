import { GripVertical } from 'lucide-react';
import { Button as Grip, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { FileCard } from '../../model/deckFile.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

interface CardListProps {
  readonly cards: readonly FileCard[];
  readonly chosen: string;
  readonly titleOf: (card: FileCard) => string;
  readonly onChoose: (cardId: string) => void;
  readonly onMove: (from: number, to: number) => void;
}

/** The cards of a deck in their order, which one changes by dragging, by hand or by keyboard. */
export function CardList({ cards, chosen, titleOf, onChoose, onMove }: CardListProps) {
  const t = useMessages('decks');
  const placeOf = (id: unknown) => cards.findIndex((card) => card.id === id);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({
        'text/plain': cards
          .filter(({ id }) => id === key)
          .map(titleOf)
          .join(''),
      })),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      const from = placeOf(key);
      const beside = placeOf(target.key) + (target.dropPosition === 'after' ? 1 : 0);
      onMove(from, beside > from ? beside - 1 : beside);
    },
  });
  return (
    <GridList
      aria-label={t(($) => $.deckEditor.cards)}
      items={cards}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        if (keys === 'all') return;
        const [key] = keys;
        if (key !== undefined) onChoose(String(key));
      }}
      dragAndDropHooks={dragAndDropHooks}
      className="flex flex-col gap-1.5"
    >
      {cards.map((card, at) => (
        <GridListItem
          key={card.id}
          id={card.id}
          textValue={titleOf(card)}
          className="forced-line flex min-h-11 cursor-default items-center gap-1 rounded-control border-2 border-transparent bg-paper py-1 pr-3 pl-1 hover:border-control data-dragging:opacity-60 data-selected:border-action data-selected:bg-action-wash data-focus-visible:outline-3 data-focus-visible:outline-offset-2 data-focus-visible:outline-(--kt-focus)"
        >
          <Grip
            slot="drag"
            className="flex size-9 shrink-0 items-center justify-center rounded-lg text-muted data-focus-visible:outline-3 data-focus-visible:outline-(--kt-focus)"
          >
            <GripVertical aria-hidden="true" className="size-4.5" />
          </Grip>
          <span className="tabular w-6 shrink-0 text-right text-sm text-muted">{at + 1}</span>
          <span className="min-w-0 flex-1 truncate pl-1.5">{titleOf(card)}</span>
        </GridListItem>
      ))}
    </GridList>
  );
}
