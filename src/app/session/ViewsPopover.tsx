import type { OpenMenu } from '../../ui/MenuButton.tsx';
import { MenuPopover } from '../../ui/MenuPopover.tsx';
import { useViewEntries, type ViewEntriesProps } from './useViewEntries.ts';

export function ViewsPopover({ links, onShow, ...menu }: ViewEntriesProps & OpenMenu) {
  return <MenuPopover {...menu} items={useViewEntries({ links, onShow })} />;
}
