import { UserPlus } from 'lucide-react';
import { useState } from 'react';

import { useStepGo } from '../../../features/programme/useStepGo.ts';
import { SessionMenu } from '../../../features/steer/session-menu/SessionMenu.tsx';
import { formatCode } from '../../../model/session/code.ts';
import { useStage } from '../../../session/hooks.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { SessionLinks } from '../sessionLinks.ts';
import { useNotesLabel } from '../useNotesLabel.ts';
import { InviteDialog, ProgrammeDialog, RemoteDialog } from './dialogs.ts';

/** What only facilitators have in the header: inviting others, and the session's own menu. */
export function FacilitatorTools({ links }: { readonly links: SessionLinks }) {
  const t = useMessages();
  const code = useStage((stage) => stage.code);
  const open = useStage((stage) => stage.phase === 'table');
  const stepGo = useStepGo();
  const notesLabel = useNotesLabel();
  const [dialog, setDialog] = useState<'invite' | 'programme' | 'remote' | null>(null);
  const close = () => setDialog(null);
  const invite = () => setDialog('invite');
  const screenHref = links.bigScreen(code);
  return (
    <>
      {open && (
        <div className="hidden md:block">
          <Button size="small" icon={<UserPlus aria-hidden="true" className="size-4.5" />} onClick={invite}>
            <span className="sr-only 2xl:not-sr-only">{t(($) => $.table.invite)}</span>
            <span className="tabular tracking-wide">{formatCode(code)}</span>
          </Button>
        </div>
      )}
      <SessionMenu
        listHref={links.views.list}
        notesHref={links.views.notes}
        notesLabel={notesLabel}
        screenHref={screenHref}
        rehearsalHref={links.rehearsalHref}
        previewHref={links.previewHref}
        onInvite={invite}
        onProgramme={() => setDialog('programme')}
        onRemote={() => setDialog('remote')}
      />
      <ProgrammeDialog open={dialog === 'programme'} onClose={close} stepGo={stepGo} />
      <RemoteDialog open={dialog === 'remote'} onClose={close} />
      <InviteDialog
        open={dialog === 'invite'}
        onClose={close}
        joinUrl={links.joinUrl(code)}
        screenHref={screenHref}
      />
    </>
  );
}
