import { UserPlus } from 'lucide-react';
import { useState } from 'react';

import { ProgrammeDialog } from '../../../features/programme/ProgrammeDialog.tsx';
import { useStepGo } from '../../../features/programme/useStepGo.ts';
import { InviteDialog } from '../../../features/steer/people/InviteDialog.tsx';
import { SessionMenu } from '../../../features/steer/session-menu/SessionMenu.tsx';
import { formatCode } from '../../../model/session/code.ts';
import { useStage } from '../../../session/hooks.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { Place } from '../place.ts';
import { useNotesLabel } from '../useNotesLabel.ts';

/** What only facilitators have in the header: inviting others, and the session's own menu. */
export function FacilitatorTools({ place }: { readonly place: Place }) {
  const t = useMessages();
  const code = useStage((stage) => stage.code);
  const open = useStage((stage) => stage.phase === 'table');
  const stepGo = useStepGo();
  const notesLabel = useNotesLabel();
  const [dialog, setDialog] = useState<'invite' | 'programme' | null>(null);
  const close = () => setDialog(null);
  const invite = () => setDialog('invite');
  const screenHref = place.bigScreen(code);
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
        listHref={place.views.list}
        notesHref={place.views.notes}
        notesLabel={notesLabel}
        screenHref={screenHref}
        rehearsalHref={place.rehearsalHref}
        previewHref={place.previewHref}
        onInvite={invite}
        onProgramme={() => setDialog('programme')}
      />
      <ProgrammeDialog open={dialog === 'programme'} onClose={close} stepGo={stepGo} />
      <InviteDialog
        open={dialog === 'invite'}
        onClose={close}
        joinUrl={place.joinUrl(code)}
        screenHref={screenHref}
      />
    </>
  );
}
