import { useState } from 'react';

import { readyProgrammeIds, readySteps, type ReadyProgrammeId } from '../../model/programme/presets.ts';
import { useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { Dialog, type DialogProps } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { ReadyOverview } from './ProgrammeOverview.tsx';

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
  const { busy, refused, ask } = useAsk();
  const [chosen, setChosen] = useState(origin);

  const titleOf = (id: ReadyProgrammeId) => {
    const minutes = readySteps(id).reduce((sum, step) => sum + step.minutes, 0);
    const title = t(($) => $.ready.programme[id].title);
    return minutes === 0 ? title : `${title} · ${t(($) => $.plan.min, { count: minutes })}`;
  };
  const use = async () => {
    if (!(await ask({ type: 'programme.edit', change: { kind: 'use', programmeId: chosen } }))) return;
    announce(t(($) => $.plan.chosen, { title: t(($) => $.ready.programme[chosen].title) }));
    onClose();
  };
  return (
    <div className="flex flex-col gap-5">
      <ChoiceGroup
        label={t(($) => $.plan.title)}
        value={chosen}
        onChange={setChosen}
        options={readyProgrammeIds.map((value) => ({
          value,
          title: titleOf(value),
          description: t(($) => $.ready.programme[value].purpose),
        }))}
      />
      {readySteps(chosen).length > 0 && <ReadyOverview id={chosen} />}
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
