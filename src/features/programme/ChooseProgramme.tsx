import { useState } from 'react';

import { readySteps } from '../../model/programme/presets.ts';
import type { StepId } from '../../model/ids.ts';
import {
  duplicateProgramme,
  stepsWithoutCard,
  wordsForGuide,
  withoutWords,
} from '../../model/ownProgramme.ts';
import type { ProgrammeFile } from '../../model/programmeFile.ts';
import { useSession, useStage } from '../../session/hooks.tsx';
import { finishedProgrammes } from '../../session/keptProgrammes.ts';
import { browserRandom } from '../../session/random.ts';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, type DialogProps } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { ProgrammeChoice, type ChosenProgramme } from './ProgrammeChoice.tsx';
import { useWordsTogether } from './wordsTogether.ts';

/** Replaces the present steps by another programme, after a warning. */
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
  const session = useSession();
  const { origin, steps } = useStage((stage) => stage.programme);
  const cards = useStage((stage) => stage.cards);
  const { busy, refused, ask } = useAsk();
  const [own] = useState(finishedProgrammes);
  const inOneText = useWordsTogether(own.length > 0);
  const [chosen, setChosen] = useState<ChosenProgramme>({ id: origin, minutes: undefined, ownId: undefined });
  const { id: programmeId, minutes, ownId } = chosen;
  const ownChosen = own.find(({ id }) => id === ownId);
  const has = (cardId: string) => cards.some(({ id }) => id === cardId);
  const lacking = ownChosen
    ? stepsWithoutCard(ownChosen, has)
    : readySteps(programmeId, minutes).filter(
        ({ cardId, skipped }) => cardId !== undefined && !skipped && !has(cardId),
      ).length;

  const use = async () => {
    const change = { kind: 'use', programmeId, ...(minutes !== undefined && { minutes }) } as const;
    if (!(await ask({ type: 'programme.edit', change }))) return;
    announce(t(($) => $.plan.chosen, { title: t(($) => $.ready.programme[programmeId].title) }));
    onClose();
  };
  const takeOwn = async (programme: ProgrammeFile) => {
    // Its steps have new ids here, so that they begin with what is said in the file.
    const fresh = inOneText(duplicateProgramme(programme, browserRandom));
    const change = { kind: 'useOwn', programme: withoutWords(fresh) } as const;
    if (!(await ask({ type: 'programme.edit', change }))) return;
    for (const [id, words] of Object.entries(wordsForGuide(fresh)))
      session.guide.setStepWords(id as StepId, words);
    announce(t(($) => $.plan.chosen, { title: programme.title }));
    onClose();
  };
  return (
    <div className="flex flex-col gap-5">
      <div className="-m-1 max-h-[60dvh] overflow-y-auto p-1">
        <ProgrammeChoice value={chosen} own={own} onChange={setChosen} />
      </div>
      {lacking > 0 && <Notice>{t(($) => $.plan.lacking, { count: lacking })}</Notice>}
      {steps.length > 0 && <Notice tone="warning">{t(($) => $.plan.changeMore)}</Notice>}
      <RefusalNotice reason={refused} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.steer.cancel)}</Button>
        <Button
          variant="primary"
          aria-busy={busy}
          onClick={() => void (ownChosen ? takeOwn(ownChosen) : use())}
        >
          {steps.length > 0 ? t(($) => $.plan.changeConfirm) : t(($) => $.plan.choose)}
        </Button>
      </div>
    </div>
  );
}
