import { Expand, LocateFixed } from 'lucide-react';
import type { MenuEntry } from '../../../ui/MenuButton.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { ItemMenuOptions } from './itemMenuOptions.ts';
import { useClusterEntries } from './useClusterEntries.tsx';
import { useItemEntries } from './useItemEntries.tsx';
import { useMovingEntries } from './useMovingEntries.tsx';
import { useSpotlightEntry } from './useSpotlightEntry.tsx';

/** The entries of a thing's menu: what reads, what moves, what groups, what marks and takes away. */
export function useItemMenu(options: ItemMenuOptions): MenuEntry[] {
  const { lies, onRead, onShow } = options;
  const t = useMessages('board');
  const read = {
    id: 'read',
    label: t(($) => $.board.do.read),
    icon: <Expand aria-hidden="true" />,
    onAction: onRead,
  };
  const show = {
    id: 'show',
    label: t(($) => $.board.do.show),
    icon: <LocateFixed aria-hidden="true" />,
    onAction: onShow ?? onRead,
  };
  return [
    read,
    ...(onShow !== undefined && lies !== undefined ? [show] : []),
    ...useSpotlightEntry(options),
    ...useMovingEntries(options),
    ...useItemEntries(options),
    ...useClusterEntries(options),
  ];
}
