import { useState } from 'react';

import { admittedMembers } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { CountField } from '../../../ui/CountField.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

export interface DealDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Before the facilitator deals: how many cards in each hand, and whether there are enough for everybody. */
export function DealDialog({ open, onClose }: DealDialogProps) {
  const t = useMessages('facilitator');
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.dealPanel.title)} size="small">
      <DealForm onClose={onClose} />
    </Dialog>
  );
}

const usualCards = 3;
/** More than five cards nobody holds in a hand; the model allows more. */
const mostCards = 5;

function DealForm({ onClose }: Pick<DealDialogProps, 'onClose'>) {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  const { busy, refused, ask } = useAsk();
  const cards = useStage((stage) => stage.cards.length);
  const people = useStage(
    (stage) => admittedMembers(stage).filter(({ role }) => role === 'participant').length,
  );
  const most = Math.max(1, Math.min(mostCards, cards));
  const [count, setCount] = useState(Math.min(usualCards, most));

  const deal = async () => {
    if (!(await ask({ type: 'hand.deal', count }))) return;
    announce(t(($) => $.dealPanel.dealt));
    onClose();
  };
  return (
    <div className="flex flex-col gap-5">
      <p>{t(($) => $.dealPanel.intro)}</p>
      <CountField
        label={t(($) => $.dealPanel.count)}
        value={count}
        onChange={setCount}
        least={1}
        most={most}
        fewer={t(($) => $.dealPanel.fewer)}
        more={t(($) => $.dealPanel.more)}
      />
      <p className="text-muted">
        {t(($) => $.dealPanel.sum, { count: people, cards })}{' '}
        {people * count > cards && t(($) => $.dealPanel.twice)}
      </p>
      <RefusalNotice reason={refused} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.steer.cancel)}</Button>
        <Button variant="primary" aria-busy={busy} onClick={() => void deal()}>
          {t(($) => $.dealPanel.deal)}
        </Button>
      </div>
    </div>
  );
}
