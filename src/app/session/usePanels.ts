import { useState } from 'react';

import { useStage } from '../../session/hooks.tsx';

export type PanelName = 'deck' | 'side';

/** Which panels beside the board are open. A card that comes into the spotlight brings itself into sight. */
export function usePanels(room: 'tablet' | 'laptop'): {
  readonly isOpen: (name: PanelName) => boolean;
  readonly toggle: (name: PanelName) => void;
  readonly tab: string;
  readonly setTab: (tab: string) => void;
} {
  const spotlight = useStage((stage) => stage.spotlight);
  const [order, setOrder] = useState<readonly PanelName[]>(room === 'laptop' ? ['deck', 'side'] : []);
  const [tab, setTab] = useState(spotlight === null ? 'people' : 'now');
  const [shown, setShown] = useState(spotlight);
  // On a tablet there is room for one panel beside the board: the one that was opened last.
  const open = room === 'laptop' ? order : order.slice(-1);
  const without = (name: PanelName) => order.filter((one) => one !== name);

  if (shown !== spotlight) {
    setShown(spotlight);
    if (spotlight !== null) {
      setTab('now');
      setOrder([...without('side'), 'side']);
    }
  }
  return {
    isOpen: (name) => open.includes(name),
    toggle: (name) => setOrder(open.includes(name) ? without(name) : [...without(name), name]),
    tab,
    setTab,
  };
}
