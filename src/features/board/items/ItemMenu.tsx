import { MenuButton } from '../../../ui/MenuButton.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { ItemMenuOptions } from './itemMenuOptions.ts';
import { useItemMenu } from './useItemMenu.tsx';
import { useWords } from './useWords.ts';

/** All one can do with an item, without dragging. Who may not write sees only what reads. */
export function ItemMenu(options: ItemMenuOptions) {
  const t = useMessages('board');
  const words = useWords();
  const items = useItemMenu(options);
  return (
    <MenuButton label={t(($) => $.board.item.menu, { label: words.item(options.subject) })} items={items} />
  );
}
