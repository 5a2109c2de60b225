import { UserPlus } from 'lucide-react';
import { useState } from 'react';

import { useStepGo } from '../../../features/programme/useStepGo.ts';
import { SessionMenu, type SessionMenuProps } from '../../../features/steer/session-menu/SessionMenu.tsx';
import { formatCode } from '../../../model/session/code.ts';
import { useStage } from '../../../session/hooks.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { SessionLinks } from '../sessionLinks.ts';
import { useNotesLabel } from '../useNotesLabel.ts';
import { InviteDialog, ProgrammeDialog } from './dialogs.ts';

/** What only facilitators have in the header: inviting others, and the session's own menu. */
export function FacilitatorTools({ links }: { readonly links: SessionLinks }) {
  const { menu, invitation, dialogs } = useFacilitatorTools(links);
  return (
    <>
      <div className="hidden md:block">{invitation}</div>
      <SessionMenu {...menu} />
      {dialogs}
    </>
  );
}

export function useFacilitatorTools(links: SessionLinks) {
  const t = useMessages();
  const code = useStage((stage) => stage.code);
  const open = useStage((stage) => stage.phase === 'table');
  const stepGo = useStepGo();
  const notesLabel = useNotesLabel();
  const [dialog, setDialog] = useState<'invite' | 'programme' | null>(null);
  const close = () => setDialog(null);
  const screenHref = links.bigScreen(code);
  const menu: SessionMenuProps = {
    listHref: links.views.list,
    notesHref: links.views.notes,
    notesLabel,
    screenHref,
    rehearsalHref: links.rehearsalHref,
    previewHref: links.previewHref,
    onInvite: () => setDialog('invite'),
    onProgramme: () => setDialog('programme'),
  };
  const invitation = open && (
    <Button size="small" className="rounded-full! whitespace-nowrap" onClick={menu.onInvite}>
      <span className="sr-only">{t(($) => $.table.invite)}</span>
      <UserPlus aria-hidden="true" className="size-4.5" />
      <span className="tabular tracking-wide">{formatCode(code)}</span>
    </Button>
  );
  const dialogs = (
    <>
      <ProgrammeDialog open={dialog === 'programme'} onClose={close} stepGo={stepGo} />
      <InviteDialog
        open={dialog === 'invite'}
        onClose={close}
        joinUrl={links.joinUrl(code)}
        screenHref={screenHref}
      />
    </>
  );
  return { menu, invitation, dialogs };
}
