import { useState } from 'react';

import { limits } from '../../model/limits.ts';
import { isAboutName } from '../../model/session/names.ts';
import { useViewer } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Dialog, type DialogState } from '../../ui/Dialog.tsx';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface SeatGuestDialogProps extends DialogState {
  /** Where a facilitator reads in answers on paper. */
  readonly paperHref?: string;
}

/** Gives a seat to somebody without a device, who writes and votes on this one. */
export function SeatGuestDialog({ paperHref, ...dialog }: SeatGuestDialogProps) {
  const t = useMessages('guests');
  const writesForThem = useViewer().role === 'facilitator';
  return (
    <Dialog {...dialog} size="small" title={t(($) => (writesForThem ? $.together.add : $.together.share))}>
      <SeatForm
        explain={t(($) => (writesForThem ? $.guests.dialog.explain : $.guests.dialog.explainTogether))}
        onClose={dialog.onClose}
      />
      {writesForThem && paperHref !== undefined && (
        <p className="mt-5 border-t border-line pt-4">
          {t(($) => $.guests.paper.also)}{' '}
          <a
            href={paperHref}
            className="inline-flex min-h-11 items-center font-semibold text-action underline"
          >
            {t(($) => $.guests.paper.open)}
          </a>
        </p>
      )}
    </Dialog>
  );
}

function SeatForm({ explain, onClose }: { readonly explain: string; readonly onClose: () => void }) {
  const t = useMessages('guests');
  const refusalText = useRefusalText();
  const announce = useAnnounce();
  const { busy, refused, ask, forget } = useAsk();
  const [name, setName] = useState('');
  const wrongName = refused !== null && isAboutName(refused);
  const seat = async () => {
    if (!(await ask({ type: 'member.seatBeside', name }))) return;
    announce(t(($) => $.guests.seated, { name: name.trim() }));
    onClose();
  };
  return (
    <DialogForm
      onSubmit={() => void seat()}
      onCancel={onClose}
      cancel={t(($) => $.guests.dialog.cancel)}
      confirm={t(($) => $.guests.dialog.submit)}
      busy={busy}
    >
      <p>{explain}</p>
      <TextField
        label={t(($) => $.guests.dialog.name)}
        value={name}
        onChange={(value) => {
          setName(value);
          forget();
        }}
        maxLength={limits.nameLength * 2}
        autoComplete="off"
        error={wrongName ? refusalText(refused) : undefined}
      />
      <RefusalNotice reason={wrongName ? null : refused} title={t(($) => $.join.failed)} />
    </DialogForm>
  );
}
