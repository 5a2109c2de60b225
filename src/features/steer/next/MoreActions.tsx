import { CirclePlus } from 'lucide-react';

import { useStage, useViewer } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useRefusalText } from '../../../ui/language/useRefusalText.ts';
import { MenuButton, menuEntry } from '../../../ui/MenuButton.tsx';
import type { Entry } from '../../activities/activity.ts';
import { shortcuts, useShortcutsOn } from '../shortcuts/shortcuts.ts';
import { moreOf } from './moreOf.ts';
import type { Steering } from './useSteering.ts';

/** Does an entry of the menu, and says that it was done where nothing on the facilitator's own screen shows it. */
export function useDoEntry(act: Steering['act']): (entry: Entry) => Promise<void> {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  return async (entry) => {
    if ((await act(entry)) && entry.done !== undefined) announce(t(entry.done));
  };
}

/** A menu with everything that a facilitator can do beside what comes next. */
export function MoreActions({ act }: { readonly act: Steering['act'] }) {
  const t = useMessages('facilitator');
  const refusalText = useRefusalText('menu');
  const viewer = useViewer();
  const stage = useStage((whole) => whole);
  const on = useShortcutsOn();
  const doEntry = useDoEntry(act);
  const items = moreOf(stage, viewer.id).map(({ reason, ...entry }) => {
    const { name, label, Icon, shortcut } = entry;
    return {
      ...menuEntry(name, t(label), Icon, () => void doEntry(entry)),
      shortcut: on && shortcut !== undefined ? shortcuts[shortcut] : undefined,
      unavailable: reason === null ? undefined : refusalText(reason),
    };
  });
  return (
    <MenuButton label={t(($) => $.steer.moreLabel)} items={items} variant="secondary">
      <CirclePlus aria-hidden="true" className="size-5" />
      <span className="sr-only @5xl:not-sr-only">{t(($) => $.steer.moreLabel)}</span>
    </MenuButton>
  );
}
