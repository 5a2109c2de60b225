import {
  CalendarClock,
  Drama,
  FileText,
  Keyboard,
  List,
  ListOrdered,
  Luggage,
  MonitorUp,
  OctagonX,
  Pencil,
  Settings2,
  Smartphone,
  ToggleRight,
  Trash2,
  UserPlus,
  UserRound,
  type LucideIcon,
} from 'lucide-react';
import { useState } from 'react';

import { limits } from '../../../model/limits.ts';
import { useSession, useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { MenuButton, menuEntry } from '../../../ui/MenuButton.tsx';
import {
  CloseDialog,
  DeleteDialog,
  KeepDialog,
  RenameDialog,
  RulesDialog,
  ShortcutsDialog,
  SuitcaseDialog,
} from '../dialogs.ts';

type SessionDialog = 'rename' | 'rules' | 'keys' | 'keep' | 'suitcase' | 'close' | 'delete';
type EntryId =
  'invite' | 'programme' | 'remote' | 'list' | 'notes' | 'screen' | 'rehearse' | 'preview' | SessionDialog;

export interface SessionMenuProps {
  readonly listHref: string;
  readonly notesHref: string;
  /** Says when somebody outside can read the notes too. */
  readonly notesLabel: string;
  readonly screenHref: string;
  /** Null where there is nothing to rehearse. */
  readonly rehearsalHref: string | null;
  readonly previewHref: string | null;
  readonly onInvite: () => void;
  readonly onProgramme: () => void;
  readonly onRemote: () => void;
}

/** The menu of what a facilitator can do with the session as a whole. */
export function SessionMenu(props: SessionMenuProps) {
  const t = useMessages('facilitator');
  const { entries, dialogs } = useSessionMenu(props);
  return (
    <>
      <MenuButton label={t(($) => $.steer.menu.label)} variant="secondary" items={entries}>
        <Settings2 aria-hidden="true" className="size-5" />
        <span className="sr-only xl:not-sr-only">{t(($) => $.steer.menu.label)}</span>
      </MenuButton>
      {dialogs}
    </>
  );
}

/** What a facilitator can do with the session as a whole, and the dialogs in which they do. */
export function useSessionMenu(props: SessionMenuProps) {
  const t = useMessages('facilitator');
  const { kind } = useSession();
  const title = useStage((stage) => stage.title);
  const closed = useStage((stage) => stage.phase === 'closed');
  const [dialog, setDialog] = useState<SessionDialog | null>(null);
  const close = () => setDialog(null);
  const stateOf = (name: SessionDialog) => ({ open: dialog === name, onClose: close });

  const entry = (id: EntryId, Icon: LucideIcon, onAction: () => void) =>
    menuEntry(
      id,
      t(($) => $.steer.menu[id]),
      Icon,
      onAction,
    );
  const opening = (id: SessionDialog, Icon: LucideIcon) => entry(id, Icon, () => setDialog(id));
  const leading = (id: EntryId, Icon: LucideIcon, href: string | null) =>
    href === null ? [] : [entry(id, Icon, () => followLink(href))];
  // An example exists in this tab alone: there the big screen takes the place of the table.
  const showScreen = () => followLink(props.screenHref, kind === 'live' ? 'new-tab' : 'here');

  /** Not once the session is closed. */
  const changing = [
    entry('invite', UserPlus, props.onInvite),
    opening('rename', Pencil),
    entry('programme', ListOrdered, props.onProgramme),
    opening('rules', ToggleRight),
  ];
  const trying = [
    ...leading('rehearse', Drama, props.rehearsalHref),
    ...leading('preview', UserRound, props.previewHref),
  ];
  const entries = [
    ...(closed ? [] : changing),
    ...leading('list', List, props.listHref),
    ...leading('notes', FileText, props.notesHref).map((notes) => ({ ...notes, label: props.notesLabel })),
    entry('screen', MonitorUp, showScreen),
    ...(kind === 'live' && !closed ? [entry('remote', Smartphone, props.onRemote)] : []),
    ...(closed ? [] : trying),
    opening('keys', Keyboard),
    ...(kind === 'live' ? [opening('keep', CalendarClock), opening('suitcase', Luggage)] : []),
    ...(closed ? [] : [opening('close', OctagonX)]),
    { ...opening('delete', Trash2), danger: true },
  ];
  const dialogs = (
    <>
      <RenameDialog
        {...stateOf('rename')}
        title={t(($) => $.steer.menu.renameTitle)}
        label={t(($) => $.steer.menu.title)}
        current={title}
        maxLength={limits.titleLength}
        commandFor={(text) => ({ type: 'session.rename', title: text })}
        saying={(text) => t(($) => $.steer.menu.renamed, { title: text })}
      />
      <RulesDialog {...stateOf('rules')} />
      <ShortcutsDialog {...stateOf('keys')} />
      <KeepDialog {...stateOf('keep')} />
      <SuitcaseDialog {...stateOf('suitcase')} />
      <CloseDialog {...stateOf('close')} />
      <DeleteDialog {...stateOf('delete')} />
    </>
  );
  return { entries, dialogs };
}

/**
 * Goes to an address as a press on a link would: within the app when the app knows the address.
 * A menu's entries are buttons to the browser, and features know no router.
 */
function followLink(href: string, where: 'here' | 'new-tab' = 'here'): void {
  const link = document.createElement('a');
  link.href = href;
  link.hidden = true;
  if (where === 'new-tab') {
    link.target = '_blank';
    link.rel = 'noopener';
  }
  document.body.append(link);
  link.click();
  link.remove();
}
