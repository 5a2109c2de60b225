import {
  ArrowLeft,
  HandHelping,
  Lock,
  LockOpen,
  Megaphone,
  PenLine,
  Shuffle,
  SquareDashed,
  Undo2,
  Vote,
} from 'lucide-react';
import { useMemo } from 'react';

import { useStage, useViewer } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { MenuEntry } from '../../../ui/MenuButton.tsx';
import { moreOf, type More, type MoreName } from './moreOf.ts';
import { shortcuts, type ShortcutName } from '../shortcuts/shortcuts.ts';
import { useShortcutsOn } from '../shortcuts/shortcutSetting.ts';
import type { Steering } from './useSteering.ts';

const icons: Readonly<Record<MoreName, typeof Lock>> = {
  back: ArrowLeft,
  draw: Shuffle,
  drawFaceDown: SquareDashed,
  start: PenLine,
  putBack: Undo2,
  deal: HandHelping,
  vote: Vote,
  gather: Megaphone,
  lock: Lock,
  unlock: LockOpen,
};

const keyOf: Readonly<Partial<Record<MoreName, ShortcutName>>> = {
  back: 'back',
  draw: 'draw',
  start: 'start',
  vote: 'vote',
  gather: 'gather',
  lock: 'lock',
  unlock: 'lock',
};

/** Says what was done, where nothing on one's own screen shows it. */
export function useSayDone(): (name: MoreName) => void {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  return (name) => {
    if (name === 'gather' || name === 'lock' || name === 'unlock' || name === 'putBack')
      announce(t(($) => $.steer.done[name]));
  };
}

/** What else one can do, as entries of a menu. */
export function useMoreItems(act: Steering['act']): readonly MenuEntry[] {
  const t = useMessages('facilitator');
  const stage = useStage((whole) => whole);
  const viewer = useViewer();
  const on = useShortcutsOn();
  const say = useSayDone();
  const entries = useMemo(() => moreOf(stage, viewer.id), [stage, viewer.id]);
  const choose = async (more: More) => {
    if (await act(more)) say(more.name);
  };
  return entries.map((more) => {
    const Icon = icons[more.name];
    const name = keyOf[more.name];
    return {
      id: more.name,
      label: t(($) => $.steer.more[more.name]),
      icon: <Icon aria-hidden="true" className="size-5" />,
      shortcut: on && name !== undefined ? shortcuts[name] : undefined,
      unavailable: more.reason === null ? undefined : t(($) => $.refusals[more.reason ?? 'not-allowed']),
      onAction: () => void choose(more),
    };
  });
}
