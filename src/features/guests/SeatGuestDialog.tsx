import { useState } from 'react';

import { limits } from '../../model/limits.ts';
import type { Reason } from '../../model/refusal.ts';
import { useViewer } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { TextField } from '../../ui/TextField.tsx';

export interface SeatGuestDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Gives a seat to somebody without a device, who writes and votes on this one. */
export function SeatGuestDialog({ open, onClose }: SeatGuestDialogProps) {
  const t = useMessages('guests');
  const writesForThem = useViewer().role === 'facilitator';
  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="small"
      title={t(($) => (writesForThem ? $.together.add : $.together.share))}
    >
      <SeatForm
        explain={t(($) => (writesForThem ? $.guests.dialog.explain : $.guests.dialog.explainTogether))}
        onClose={onClose}
      />
    </Dialog>
  );
}

const aboutTheName = new Set<Reason>(['name-empty', 'name-too-long', 'name-characters', 'name-taken']);

function SeatForm({ explain, onClose }: { readonly explain: string; readonly onClose: () => void }) {
  const t = useMessages('guests');
  const refusalText = useRefusalText();
  const announce = useAnnounce();
  const { busy, refused, ask, forget } = useAsk();
  const [name, setName] = useState('');
  const wrongName = refused !== null && aboutTheName.has(refused);

  const seat = async () => {
    if (!(await ask({ type: 'member.seatBeside', name }))) return;
    announce(t(($) => $.guests.seated, { name: name.trim() }));
    onClose();
  };

  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void seat();
      }}
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
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.guests.dialog.cancel)}</Button>
        <Button type="submit" variant="primary" aria-busy={busy}>
          {t(($) => $.guests.dialog.submit)}
        </Button>
      </div>
    </form>
  );
}
