import { Share2 } from 'lucide-react';
import { useState } from 'react';

import { Button, type ButtonProps } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { ShareDialog, type ShareDialogProps } from './ShareDialog.tsx';

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
