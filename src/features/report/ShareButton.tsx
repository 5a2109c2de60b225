import { Share2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';

import type { NotesRecord } from '../../exports/notesRecord.ts';
import type { ReportEdits } from '../../model/session/report.ts';
import { Button, type ButtonProps } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { LeftOutNotice } from './LeftOutNotice.tsx';
import { SharedLink } from './SharedLink.tsx';
import { SharedState } from './SharedState.tsx';
import { ShareUntil } from './ShareUntil.tsx';
import { useSharing } from './useSharing.ts';

interface ShareDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** All that was published. */
  readonly whole: NotesRecord;
  readonly edits: ReportEdits;
}

/** Shares the report by a link with people who were not there: what they will not see, until when, and the way back. */
function ShareDialog({ open, onClose, whole, edits }: ShareDialogProps) {
  const t = useMessages('report');
  const { kind } = useSharing();
  const content = useRef<HTMLDivElement>(null);
  const shared = kind === 'open' || kind === 'until';
  const was = useRef(shared);
  // The button that was pressed is gone once the link is there, or no longer there.
  useEffect(() => {
    if (was.current === shared) return;
    was.current = shared;
    content.current?.focus();
  }, [shared]);
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.sharing.dialog.title)} size="large">
      <div ref={content} tabIndex={-1} className="flex flex-col gap-5 outline-none">
        <p className="max-w-prose">
          {t(($) => $.sharing.dialog.intro)} {whole.draft && t(($) => $.sharing.dialog.draft)}
        </p>
        <LeftOutNotice whole={whole} edits={edits} />
        {shared ? (
          <SharedLink />
        ) : (
          <>
            <SharedState />
            <ShareUntil sameLink={kind === 'over'} />
          </>
        )}
      </div>
    </Dialog>
  );
}

/** Opens the dialog in which the report is shared. */
export function ShareButton({
  variant = 'secondary',
  ...shared
}: Pick<ButtonProps, 'variant'> & Pick<ShareDialogProps, 'whole' | 'edits'>) {
  const t = useMessages('report');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant={variant}
        icon={<Share2 aria-hidden="true" />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t(($) => $.sharing.share)}
      </Button>
      <ShareDialog open={open} onClose={() => setOpen(false)} {...shared} />
    </>
  );
}
