import { useState } from 'react';

import { readySteps } from '../../model/programme/presets.ts';
import { useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, type DialogProps } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { ReadyChoice, type ReadyChosen } from './ReadyChoice.tsx';

/** Replaces the present steps by another ready-made programme, after a warning. */
export function ChooseProgramme({ open, onClose }: Pick<DialogProps, 'open' | 'onClose'>) {
  const t = useMessages('facilitator');
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.plan.changeTitle)} size="large">
      <Choice onClose={onClose} />
    </Dialog>
  );
}

function Choice({ onClose }: Pick<DialogProps, 'onClose'>) {
  const t = useMessages('facilitator', 'ready');
  const announce = useAnnounce();
  const { origin, steps } = useStage((stage) => stage.programme);
  const cards = useStage((stage) => stage.cards);
  const { busy, refused, ask } = useAsk();
  const [chosen, setChosen] = useState<ReadyChosen>({ id: origin, minutes: undefined });
  const { id: programmeId, minutes } = chosen;
  const absent = readySteps(programmeId, minutes).filter(
    ({ cardId, skipped }) => cardId !== undefined && !skipped && !cards.some(({ id }) => id === cardId),
  ).length;

  const use = async () => {
    const change = { kind: 'use', programmeId, ...(minutes !== undefined && { minutes }) } as const;
    if (!(await ask({ type: 'programme.edit', change }))) return;
    announce(t(($) => $.plan.chosen, { title: t(($) => $.ready.programme[programmeId].title) }));
    onClose();
  };
  return (
    <div className="flex flex-col gap-5">
      <ReadyChoice value={chosen} onChange={setChosen} />
      {absent > 0 && <Notice tone="warning">{t(($) => $.ready.absent, { count: absent })}</Notice>}
      {steps.length > 0 && <Notice tone="warning">{t(($) => $.plan.changeMore)}</Notice>}
      <RefusalNotice reason={refused} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.steer.cancel)}</Button>
        <Button variant="primary" aria-busy={busy} onClick={() => void use()}>
          {steps.length > 0 ? t(($) => $.plan.changeConfirm) : t(($) => $.plan.choose)}
        </Button>
      </div>
    </div>
  );
}
