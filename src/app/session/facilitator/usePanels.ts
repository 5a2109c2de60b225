import { useState } from 'react';

import { facilitatorAt } from '../../../features/activities/facilitators.ts';
import { momentOf } from '../../../model/programme/moment.ts';
import type { Stage } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';

/** What is on the table: when it is another, it began. */
function aboutNow(stage: Stage): string | null {
  const moment = momentOf(stage);
  return facilitatorAt(moment)?.about?.(moment) ?? stage.spotlight;
}

export type PanelName = 'deck' | 'side';

/** Which panels beside the board are open. A card or an activity that begins brings itself into sight. */
export function usePanels(room: 'tablet' | 'laptop'): {
  readonly isOpen: (name: PanelName) => boolean;
  readonly toggle: (name: PanelName) => void;
  /** Brings a tab of the panel at the side into sight. */
  readonly show: (tab: string) => void;
  readonly tab: string;
  readonly setTab: (tab: string) => void;
} {
  const goesOn = useStage(aboutNow);
  const hasSteps = useStage(({ programme }) => programme.steps.length > 0);
  const [order, setOrder] = useState<readonly PanelName[]>(() => {
    if (room === 'laptop') return ['deck', 'side'];
    // Who is led by a programme needs its words more than an empty board.
    return hasSteps ? ['side'] : [];
  });
  const [tab, setTab] = useState(goesOn === null && !hasSteps ? 'people' : 'now');
  const [shown, setShown] = useState(goesOn);
  // On a tablet there is room for one panel beside the board: the one that was opened last.
  const open = room === 'laptop' ? order : order.slice(-1);
  const without = (name: PanelName) => order.filter((one) => one !== name);

  const show = (wanted: string) => {
    setTab(wanted);
    setOrder([...without('side'), 'side']);
  };

  if (shown !== goesOn) {
    setShown(goesOn);
    if (goesOn !== null) show('now');
  }
  return {
    isOpen: (name) => open.includes(name),
    toggle: (name) => setOrder(open.includes(name) ? without(name) : [...without(name), name]),
    show,
    tab,
    setTab,
  };
}
