import { LooseNote } from '../../../ui/LooseNote.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { NoteThing } from '../items/boardThing.ts';
import { ListedItemTools, type ListedActions } from './ListedItemTools.tsx';

/** A loose note in the list, with everything one can do with it. */
export function ListedNote({ thing, ...actions }: ListedActions & { readonly thing: NoteThing }) {
  const t = useMessages('board');
  return (
    <div data-entry={thing.id} className="relative *:first:pr-25">
      <LooseNote text={thing.text} placeholder={t(($) => $.board.item.emptyNote)} insight={thing.insight} />
      <span className="absolute top-1 right-1">
        <ListedItemTools thing={thing} {...actions} />
      </span>
    </div>
  );
}
