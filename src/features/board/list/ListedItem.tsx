import type { Card } from '../../../model/deck.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { shortened } from '../../../model/shortened.ts';
import type { ItemThing } from '../items/boardThing.ts';
import { ItemMenu } from '../items/ItemMenu.tsx';
import { BoardAnswer, BoardCard, BoardNote } from '../items/ThingFace.tsx';
import { useWords } from '../items/useWords.ts';
import { useBoardAccess } from '../useBoardAccess.ts';
import { useListPowers } from './ListContext.ts';

interface ListedItemProps {
  readonly item: ItemThing;
  /** Whether an answer says which card it is to, because that is not right above it. */
  readonly named?: boolean;
}

/** An item in the list, with everything one can do with it. */
export function ListedItem({ item, named = false }: ListedItemProps) {
  const { id, insight, dots } = item;
  const tools = <ListedItemTools item={item} />;
  if (item.kind === 'card')
    return (
      <div data-entry={id}>
        <BoardCard card={item.card} insight={insight} dots={dots} headingLevel={3} tools={tools} />
      </div>
    );
  return (
    <div data-entry={id} className="relative *:first:pr-25">
      {item.kind === 'note' ? (
        <BoardNote note={item} />
      ) : (
        <BoardAnswer answer={item.answer} insight={insight} dots={dots} named={named} />
      )}
      <span className="absolute top-1 right-1">{tools}</span>
    </div>
  );
}

/** A card that is still in its deck, in the list. */
export function ListedDeckCard({ card }: { readonly card: Card }) {
  const { id } = card;
  const { onAct } = useListPowers();
  const menu = (
    <ItemMenu subject={{ id, kind: 'card', cardId: id }} inZone={undefined} onAct={() => onAct(id)} />
  );
  return (
    <div data-entry={id}>
      <BoardCard card={card} headingLevel={3} tools={menu} />
    </div>
  );
}

/** The box and the menu of an item. The square is small, what one presses is not. */
function ListedItemTools({ item }: { readonly item: ItemThing }) {
  const t = useMessages('board');
  const words = useWords();
  const { canWrite } = useBoardAccess();
  const { ticked, toggle, onAct } = useListPowers();
  const name = words.item(item);
  // Several answers go by the name of one card; the words tell which is ticked.
  const label =
    item.kind === 'answer'
      ? t(($) => $.board.item.name, { label: name, text: shortened(item.answer.text, 32) })
      : name;
  return (
    <span className="flex items-center">
      {canWrite && (
        <label className="-m-1 inline-flex size-11 shrink-0 items-center justify-center rounded-control hover:bg-action-wash has-focus-visible:outline-3 has-focus-visible:outline-(--kt-focus)">
          <input
            type="checkbox"
            className="size-5 accent-(--kt-action) outline-none"
            aria-label={t(($) => $.board.list.tick, { label })}
            checked={ticked.has(item.id)}
            onChange={() => toggle(item.id)}
          />
        </label>
      )}
      <ItemMenu subject={item} inZone={item.zone} onAct={() => onAct(item.id)} />
    </span>
  );
}
