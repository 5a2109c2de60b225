import { ArrowRight, CirclePlus, Ellipsis } from 'lucide-react';

import { useStage, useViewer } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useRefusalText } from '../../../ui/language/useRefusalText.ts';
import { MenuButton, menuEntry, type MenuEntry } from '../../../ui/MenuButton.tsx';
import type { Entry, ShortcutName } from '../../activities/activity.ts';
import { shortcuts, useShortcutsOn } from '../shortcuts/shortcuts.ts';
import { keyOf, type Action } from './action.ts';
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

interface MoreActionsProps extends Pick<Steering, 'act'> {
  /** The actions that have no button of their own now. */
  readonly actions?: readonly Action[];
  /** What else is in this menu: of the time, the session and the app. Left out where those have their own. */
  readonly others?: readonly MenuEntry[] | undefined;
}

/** A menu with everything that a facilitator can do beside what comes next. */
export function MoreActions({ act, actions = [], others }: MoreActionsProps) {
  const t = useMessages('facilitator');
  const refusalText = useRefusalText('menu');
  const viewer = useViewer();
  const stage = useStage((whole) => whole);
  const on = useShortcutsOn();
  const doEntry = useDoEntry(act);
  const keyFor = (name: ShortcutName | undefined) => (on && name !== undefined ? shortcuts[name] : undefined);
  const label = t(($) => (others === undefined ? $.steer.moreLabel : $.table.views));
  const part = others === undefined ? {} : { part: t(($) => $.steer.parts.table) };
  const items = [
    ...actions.map((action) => ({
      ...menuEntry(
        action.word,
        t(($) => $.steer[action.word]),
        ArrowRight,
        () => void act(action),
      ),
      shortcut: keyFor(keyOf[action.word]),
      ...part,
    })),
    ...moreOf(stage, viewer.id).map(({ reason, ...entry }) => ({
      ...menuEntry(`more-${entry.name}`, t(entry.label), entry.Icon, () => void doEntry(entry)),
      shortcut: keyFor(entry.shortcut),
      unavailable: reason === null ? undefined : refusalText(reason),
      ...part,
    })),
    ...(others ?? []),
  ];
  return (
    <MenuButton label={label} items={items} variant="secondary">
      {others === undefined ? (
        <CirclePlus aria-hidden="true" className="size-5" />
      ) : (
        <Ellipsis aria-hidden="true" className="size-5" />
      )}
      <span className={others === undefined ? 'sr-only @5xl:not-sr-only' : ''}>{label}</span>
    </MenuButton>
  );
}
