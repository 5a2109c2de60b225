import { useState } from 'react';

import { isGuarded } from '../../../model/activities/minimumGroup.ts';
import type { MemberId } from '../../../model/ids.ts';
import type { Reason } from '../../../model/refusal.ts';
import type { Answer } from '../../../model/session/stage.ts';
import { useSession, useStage } from '../../../session/hooks.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { PublishNow } from './PublishNow.tsx';

interface WithdrawDialogProps {
  readonly open: boolean;
  readonly answer: Answer;
  readonly onClose: () => void;
  readonly onWithdrawn: () => void;
}

/** Before its author takes a published answer back. */
export function WithdrawDialog({ open, onClose, ...rest }: WithdrawDialogProps) {
  const t = useMessages('reveal');
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.revealed.withdrawTitle)} size="small">
      <WithdrawQuestion onClose={onClose} {...rest} />
    </Dialog>
  );
}

function WithdrawQuestion({ answer, onClose, onWithdrawn }: Omit<WithdrawDialogProps, 'open'>) {
  const t = useMessages('reveal');
  const announce = useAnnounce();
  const session = useSession();
  const atOnce = !useStage(isGuarded);
  const [now, setNow] = useState(false);
  const [refused, setRefused] = useState<Reason | null>(null);

  const withdraw = async () => {
    const { authored, guests, viewer } = session.store.getState();
    const deskAnswerId = authored[answer.id];
    const sent = await session.send({ type: 'answer.withdraw', answerId: answer.id, now });
    if (!sent.ok) return setRefused(sent.reason);
    if (!atOnce && !now) {
      announce(t(($) => $.revealed.pending.saved));
      return onClose();
    }
    // One's own answer, or that of somebody for whom one writes: only the desk that has it changes.
    if (deskAnswerId !== undefined)
      for (const member of [viewer, ...Object.keys(guests)])
        session.deskOf(member as MemberId).discard(deskAnswerId);
    announce(t(($) => $.revealed.withdrawnDone));
    onClose();
    return onWithdrawn();
  };
  return (
    <div className="flex flex-col gap-5">
      <p>{t(($) => $.revealed.withdrawMore)}</p>
      <PublishNow now={now} onChange={setNow} />
      <RefusalNotice reason={refused} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.revealed.cancel)}</Button>
        <Button variant="danger" onClick={() => void withdraw()}>
          {t(($) => $.revealed.withdraw)}
        </Button>
      </div>
    </div>
  );
}
