import { useState } from 'react';

import type { Reason } from '../../model/refusal.ts';
import { eraseOwn } from '../../session/ownAnswers.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import type { ErasingAsked } from './useErasing.ts';

export interface EraseDialogProps {
  /** What is erased on confirming; null while the dialog is closed. */
  readonly asked: ErasingAsked | null;
  readonly onClose: () => void;
  readonly onErased: () => void;
}

/** Before one's own answers are erased for good. */
export function EraseDialog({ asked, onClose, onErased }: EraseDialogProps) {
  const t = useMessages('own');
  const one = asked !== null && asked.text !== null;
  return (
    <Dialog
      open={asked !== null}
      onClose={onClose}
      size="small"
      title={t(($) => (one ? $.own.erase.titleOne : $.own.erase.titleAll))}
    >
      {asked !== null && <EraseQuestion asked={asked} onClose={onClose} onErased={onErased} />}
    </Dialog>
  );
}

interface EraseQuestionProps extends EraseDialogProps {
  readonly asked: ErasingAsked;
}

function EraseQuestion({ asked: { link, text }, onClose, onErased }: EraseQuestionProps) {
  const t = useMessages('own');
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Reason | null>(null);
  const erase = async () => {
    setBusy(true);
    const erased = await eraseOwn(link);
    setBusy(false);
    if (!erased.ok) return setRefused(erased.reason);
    announce(t(($) => (text === null ? $.own.erase.doneAll : $.own.erase.doneOne)));
    onClose();
    return onErased();
  };
  return (
    <div className="flex flex-col gap-4">
      {text !== null && <p className="line-clamp-4 wrap-anywhere whitespace-pre-wrap">“{text}”</p>}
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
