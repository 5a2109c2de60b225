import { FileText, List, Lock, LockOpen, MonitorUp, OctagonX, Pencil, Trash2, UserPlus } from 'lucide-react';

import type { Reason } from '../../model/refusal.ts';
import { useSession, useStage } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { MenuEntry } from '../../ui/MenuButton.tsx';
import { followLink } from './followLink.ts';
import type { SessionMenuProps } from './SessionMenu.tsx';
import { useAsk } from './useAsk.ts';

export type SessionDialog = 'rename' | 'close' | 'delete';

type EntryId = 'invite' | 'lock' | 'unlock' | 'list' | 'notes' | 'screen' | SessionDialog;

interface SessionItems {
  readonly items: readonly MenuEntry[];
  readonly refused: Reason | null;
  readonly forget: () => void;
}

/** The entries of the session's menu. Once the session is closed, what would change it is no longer there. */
export function useSessionItems({
  listHref,
  notesHref,
  screenHref,
  onInvite,
  onDialog,
}: SessionMenuProps & { readonly onDialog: (dialog: SessionDialog) => void }): SessionItems {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  // An example lives in this tab alone; a real big screen must not take the table's place.
  const { kind } = useSession();
  const closed = useStage((stage) => stage.phase === 'closed');
  const locked = useStage((stage) => stage.boardLocked);
  const { refused, ask, forget } = useAsk();

  const turnLock = async () => {
    if (await ask({ type: locked ? 'board.unlock' : 'board.lock' }))
      announce(locked ? t(($) => $.steer.menu.unlocked) : t(($) => $.steer.menu.locked));
  };
  const entry = (id: EntryId, Icon: typeof List, onAction: () => void): MenuEntry => ({
    id,
    label: t(($) => $.steer.menu[id]),
    icon: <Icon aria-hidden="true" className="size-5" />,
    onAction,
  });

  const changing = [
    entry('invite', UserPlus, onInvite),
    entry('rename', Pencil, () => onDialog('rename')),
    entry(locked ? 'unlock' : 'lock', locked ? LockOpen : Lock, () => void turnLock()),
  ];
  const views = [
    entry('list', List, () => followLink(listHref)),
    entry('notes', FileText, () => followLink(notesHref)),
    entry('screen', MonitorUp, () => followLink(screenHref, kind === 'live' ? 'new-tab' : 'here')),
  ];
  const ending = [
    ...(closed ? [] : [entry('close', OctagonX, () => onDialog('close'))]),
    { ...entry('delete', Trash2, () => onDialog('delete')), danger: true },
  ];
  return { items: [...(closed ? [] : changing), ...views, ...ending], refused, forget };
}
