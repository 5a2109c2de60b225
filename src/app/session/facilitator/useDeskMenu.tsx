import { useSessionMenu, type SessionMenuProps } from '../../../features/steer/session-menu/SessionMenu.tsx';
import { useTimeEntries } from '../../../features/time/TimerPanel.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { MenuEntry } from '../../../ui/MenuButton.tsx';
import type { SessionLinks } from '../sessionLinks.ts';
import { useViewDialogs } from '../useViewDialogs.tsx';
import { useViewEntries } from '../useViewEntries.ts';

/** What is in the one menu of the desk after what one can do at the table: of the time, the session and the app. */
export function useDeskMenu(links: SessionLinks, session: SessionMenuProps, looks: readonly MenuEntry[]) {
  const t = useMessages('facilitator');
  const { show, dialog } = useViewDialogs(links);
  const time = useTimeEntries();
  const menu = useSessionMenu(session);
  const views = useViewEntries({ links, onShow: show });
  const under = (part: 'time' | 'session' | 'app', entries: readonly MenuEntry[]) =>
    entries.map((entry) => ({ ...entry, id: `${part}-${entry.id}`, part: t(($) => $.steer.parts[part]) }));
  return {
    entries: [
      ...under('time', time),
      ...under('session', menu.entries),
      ...under('app', [...looks, ...views]),
    ],
    dialogs: (
      <>
        {menu.dialogs}
        {dialog}
      </>
    ),
  };
}
