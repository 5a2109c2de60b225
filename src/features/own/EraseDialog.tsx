import { useState } from 'react';

import type { OwnLink } from '../../model/ownKeys.ts';
import type { Reason } from '../../model/refusal.ts';
import { eraseOwn } from '../../session/ownAnswers.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';

export interface EraseDialogProps {
  /** What is erased on confirming; null while the dialog is closed. */
  readonly link: OwnLink | null;
  readonly onClose: () => void;
  readonly onErased: () => void;
}

/** Before one's own answers are erased for good. */
export function EraseDialog({ link, onClose, onErased }: EraseDialogProps) {
  const t = useMessages('own');
  const one = link !== null && Object.keys(link.erasers).length === 1;
  return (
    <Dialog
      open={link !== null}
      onClose={onClose}
      size="small"
      title={t(($) => (one ? $.own.erase.titleOne : $.own.erase.titleAll))}
    >
      {link !== null && <EraseQuestion link={link} one={one} onClose={onClose} onErased={onErased} />}
    </Dialog>
  );
}

interface EraseQuestionProps extends EraseDialogProps {
  readonly link: OwnLink;
  readonly one: boolean;
}

function EraseQuestion({ link, one, onClose, onErased }: EraseQuestionProps) {
  const t = useMessages('own');
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Reason | null>(null);
  const erase = async () => {
    setBusy(true);
    const erased = await eraseOwn(link);
    setBusy(false);
    if (!erased.ok) return setRefused(erased.reason);
    announce(t(($) => (one ? $.own.erase.doneOne : $.own.erase.doneAll)));
    onClose();
    return onErased();
  };
  return (
    <div className="flex flex-col gap-4">
      <p>{t(($) => $.own.erase.more)}</p>
      <p className="text-muted">{t(($) => $.own.erase.files)}</p>
      <RefusalNotice reason={refused} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.own.erase.cancel)}</Button>
        <Button variant="danger" aria-busy={busy} onClick={() => void (busy || erase())}>
          {t(($) => $.own.erase.confirm)}
        </Button>
      </div>
    </div>
  );
}
