import type { ThingId } from '../../../model/board/board.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { ItemThing } from '../items/boardThing.ts';
import { ItemMenu } from '../items/ItemMenu.tsx';
import { TickBox } from '../selection/TickBox.tsx';
import { shortened } from '../../../ui/shortened.ts';
import { useWords } from '../items/useWords.ts';

export interface ListedActions {
  readonly onRead: (id: ThingId) => void;
  /** Called before something changes that may take this entry away. */
  readonly onAct: (id: ThingId) => void;
}

/** The box and the menu of an item in the list. */
export function ListedItemTools({ thing, onRead, onAct }: ListedActions & { readonly thing: ItemThing }) {
  const t = useMessages('board');
  const words = useWords();
  const label = words.item(thing);
  // Several answers go by the name of one card; the words tell which is ticked.
  const ticked =
    thing.kind === 'answer'
      ? t(($) => $.board.item.name, { label, text: shortened(thing.answer.text, 32) })
      : label;
  return (
    <span className="flex items-center">
      <TickBox id={thing.id} label={ticked} />
      <ItemMenu
        subject={thing}
        lies={thing.zone}
        onRead={() => onRead(thing.id)}
        onAct={() => onAct(thing.id)}
      />
    </span>
  );
}
