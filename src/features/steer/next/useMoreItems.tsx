import { useMemo } from 'react';

import { useStage, useViewer } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useRefusalText } from '../../../ui/language/useRefusalText.ts';
import type { MenuEntry } from '../../../ui/MenuButton.tsx';
import type { Entry } from '../../activities/activity.ts';
import { moreOf, type More } from './moreOf.ts';
import { shortcuts } from '../shortcuts/shortcuts.ts';
import { useShortcutsOn } from '../shortcuts/shortcutSetting.ts';
import type { Steering } from './useSteering.ts';

/** Says what was done, where nothing on one's own screen shows it. */
export function useSayDone(): (entry: Entry) => void {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  return ({ done }) => {
    if (done !== undefined) announce(t(done));
  };
}

/** What else one can do, as entries of a menu. */
export function useMoreItems(act: Steering['act']): readonly MenuEntry[] {
  const t = useMessages('facilitator');
  const refusalText = useRefusalText('menu');
  const stage = useStage((whole) => whole);
  const viewer = useViewer();
  const on = useShortcutsOn();
  const say = useSayDone();
  const entries = useMemo(() => moreOf(stage, viewer.id), [stage, viewer.id]);
  const choose = async (more: More) => {
    if (await act(more)) say(more);
  };
  return entries.map((more) => {
    const { name, label, Icon, shortcut, reason } = more;
    return {
      id: name,
      label: t(label),
      icon: <Icon aria-hidden="true" className="size-5" />,
      shortcut: on && shortcut !== undefined ? shortcuts[shortcut] : undefined,
      unavailable: reason === null ? undefined : refusalText(reason),
      onAction: () => void choose(more),
    };
  });
}
