import { useState } from 'react';

import type { Reason } from '../../../model/refusal.ts';
import type { Member } from '../../../model/session/stage.ts';
import { useSession, useViewer } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';

export interface HandOverDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Who takes over. */
  readonly to: Member;
}

/** Makes another the facilitator and oneself a participant, in that order: a session is never without one. */
export function HandOverDialog({ open, ...rest }: HandOverDialogProps) {
  const t = useMessages('facilitator');
  return (
    <Dialog
      open={open}
      onClose={rest.onClose}
      title={t(($) => $.steer.people.handOverTitle, { name: rest.to.name })}
      size="small"
    >
      <Confirm {...rest} />
    </Dialog>
  );
}

function Confirm({ onClose, to }: Omit<HandOverDialogProps, 'open'>) {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  const session = useSession();
  const viewer = useViewer();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Reason | null>(null);

  const handOver = async () => {
    setBusy(true);
    const given = await session.send({ type: 'member.setRole', memberId: to.id, role: 'facilitator' });
    const left = given.ok
      ? await session.send({ type: 'member.setRole', memberId: viewer.id, role: 'participant' })
      : given;
    setBusy(false);
    if (!left.ok) return setRefused(left.reason);
    announce(t(($) => $.steer.people.handedOver, { name: to.name }));
    onClose();
  };
  return (
    <div className="flex flex-col gap-4">
      <p>{t(($) => $.steer.people.handOverMore, { name: to.name })}</p>
      <RefusalNotice reason={refused} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.steer.cancel)}</Button>
        <Button variant="primary" aria-busy={busy} onClick={() => void (busy || handOver())}>
          {t(($) => $.steer.people.handOver)}
        </Button>
      </div>
    </div>
  );
}
