import type { ThingId } from '../../model/board.ts';
import type { ItemThing } from './boardThing.ts';
import { ItemMenu } from './ItemMenu.tsx';
import { TickBox } from './TickBox.tsx';
import { useWords } from './useWords.ts';

export interface ListedActions {
  readonly onRead: (id: ThingId) => void;
  /** Called before something changes that may take this entry away. */
  readonly onAct: (id: ThingId) => void;
}

/** The box and the menu of an item in the list. */
export function ListedItemTools({ thing, onRead, onAct }: ListedActions & { readonly thing: ItemThing }) {
  const words = useWords();
  return (
    <span className="flex items-center">
      <TickBox id={thing.id} label={words.item(thing)} />
      <ItemMenu
        subject={thing}
        lies={thing.zone}
        onRead={() => onRead(thing.id)}
        onAct={() => onAct(thing.id)}
      />
    </span>
  );
}
