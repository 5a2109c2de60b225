import { Settings2 } from 'lucide-react';
import { useState } from 'react';

import { limits } from '../../../model/limits.ts';
import { useStage, useViewer } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { DeleteDialog } from './DeleteDialog.tsx';
import { KeepDialog } from './KeepDialog.tsx';
import { RulesDialog } from '../people/RulesDialog.tsx';
import { ShortcutsDialog } from '../shortcuts/ShortcutsDialog.tsx';
import { RenameDialog } from '../people/RenameDialog.tsx';
import { useSessionItems, type SessionDialog } from './useSessionItems.tsx';

export interface SessionMenuProps {
  readonly listHref: string;
  readonly notesHref: string;
  /** Says when somebody outside can read the notes too. */
  readonly notesLabel: string;
  readonly screenHref: string;
  /** Where one can rehearse; null where there is nothing to rehearse. */
  readonly rehearsalHref: string | null;
  /** Where one sees what a participant sees. */
  readonly previewHref: string | null;
  readonly onInvite: () => void;
  readonly onProgramme: () => void;
}

/** What a facilitator can do with the session as a whole. */
export function SessionMenu(props: SessionMenuProps) {
  const t = useMessages('facilitator');
  const { role } = useViewer();
  const title = useStage((stage) => stage.title);
  const [dialog, setDialog] = useState<SessionDialog | null>(null);
  const items = useSessionItems({ ...props, onDialog: setDialog });
  const close = () => setDialog(null);
  if (role !== 'facilitator') return null;

  return (
    <>
      <MenuButton label={t(($) => $.steer.menu.label)} variant="secondary" items={items}>
        <Settings2 aria-hidden="true" className="size-5" />
        <span className="sr-only xl:not-sr-only">{t(($) => $.steer.menu.label)}</span>
      </MenuButton>
      <RenameDialog
        open={dialog === 'rename'}
        onClose={close}
        title={t(($) => $.steer.menu.renameTitle)}
        label={t(($) => $.steer.menu.title)}
        current={title}
        maxLength={limits.titleLength}
        commandFor={(text) => ({ type: 'session.rename', title: text })}
        saying={(text) => t(($) => $.steer.menu.renamed, { title: text })}
      />
      <RulesDialog open={dialog === 'rules'} onClose={close} />
      <ShortcutsDialog open={dialog === 'keys'} onClose={close} />
      <KeepDialog open={dialog === 'keep'} onClose={close} />
      <CloseDialog open={dialog === 'close'} onClose={close} />
      <DeleteDialog open={dialog === 'delete'} onClose={close} />
    </>
  );
}
