import {
  CalendarClock,
  Drama,
  FileText,
  Keyboard,
  List,
  ListOrdered,
  MonitorUp,
  OctagonX,
  Pencil,
  ToggleRight,
  Trash2,
  UserPlus,
  UserRound,
} from 'lucide-react';

import { useSession, useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { MenuEntry } from '../../../ui/MenuButton.tsx';
import { followLink } from '../next/followLink.ts';
import type { SessionMenuProps } from './SessionMenu.tsx';

export type SessionDialog = 'rename' | 'rules' | 'keys' | 'keep' | 'close' | 'delete';

type EntryId = 'invite' | 'programme' | 'list' | 'notes' | 'screen' | 'rehearse' | 'preview' | SessionDialog;

/** The entries of the session's menu. Once the session is closed, what would change it is no longer there. */
export function useSessionItems({
  listHref,
  notesHref,
  notesLabel,
  screenHref,
  rehearsalHref,
  previewHref,
  onInvite,
  onProgramme,
  onDialog,
}: SessionMenuProps & { readonly onDialog: (dialog: SessionDialog) => void }): readonly MenuEntry[] {
  const t = useMessages('facilitator');
  // An example lives in this tab alone; a real big screen must not take the table's place.
  const { kind } = useSession();
  const closed = useStage((stage) => stage.phase === 'closed');
  const entry = (id: EntryId, Icon: typeof List, onAction: () => void): MenuEntry => ({
    id,
    label: t(($) => $.steer.menu[id]),
    icon: <Icon aria-hidden="true" className="size-5" />,
    onAction,
  });

  const changing = [
    entry('invite', UserPlus, onInvite),
    entry('rename', Pencil, () => onDialog('rename')),
    entry('programme', ListOrdered, onProgramme),
    entry('rules', ToggleRight, () => onDialog('rules')),
  ];
  const views = [
    entry('list', List, () => followLink(listHref)),
    { ...entry('notes', FileText, () => followLink(notesHref)), label: notesLabel },
    entry('screen', MonitorUp, () => followLink(screenHref, kind === 'live' ? 'new-tab' : 'here')),
  ];
  const trying = [
    ...(rehearsalHref === null ? [] : [entry('rehearse', Drama, () => followLink(rehearsalHref))]),
    ...(previewHref === null ? [] : [entry('preview', UserRound, () => followLink(previewHref))]),
  ];
  const ending = [
    ...(closed ? [] : [entry('close', OctagonX, () => onDialog('close'))]),
    { ...entry('delete', Trash2, () => onDialog('delete')), danger: true },
  ];
  return [
    ...(closed ? [] : changing),
    ...views,
    ...(closed ? [] : trying),
    entry('keys', Keyboard, () => onDialog('keys')),
    ...(kind === 'live' ? [entry('keep', CalendarClock, () => onDialog('keep'))] : []),
    ...ending,
  ];
}
