import { useState } from 'react';

import { readyProgrammeIds, readySteps, type ReadyProgrammeId } from '../../model/programme/presets.ts';
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
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { Dialog, type DialogProps } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { OwnOverview, ReadyOverview } from './ProgrammeOverview.tsx';
import { useWordsTogether } from './usualWords.ts';

/** The id of a programme of one's own; no ready-made one has it. */
type OwnId = `eigen-${string}`;

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
  const session = useSession();
  const { origin, steps } = useStage((stage) => stage.programme);
  const cards = useStage((stage) => stage.cards);
  const { busy, refused, ask } = useAsk();
  const [own] = useState(finishedProgrammes);
  const inOneText = useWordsTogether(own.length > 0);
  const [chosen, setChosen] = useState<ReadyProgrammeId | OwnId>(origin);
  const ownChosen = own.find(({ id }) => id === chosen);
  const lacking = ownChosen
    ? stepsWithoutCard(ownChosen, (cardId) => cards.some(({ id }) => id === cardId))
    : 0;

  const titleOf = (id: ReadyProgrammeId) => {
    const minutes = readySteps(id).reduce((sum, step) => sum + step.minutes, 0);
    const title = t(($) => $.ready.programme[id].title);
    return minutes === 0 ? title : `${title} · ${t(($) => $.plan.min, { count: minutes })}`;
  };
  const use = async (ready: ReadyProgrammeId) => {
    if (!(await ask({ type: 'programme.edit', change: { kind: 'use', programmeId: ready } }))) return;
    announce(t(($) => $.plan.chosen, { title: t(($) => $.ready.programme[ready].title) }));
    onClose();
  };
  const useOwn = async (programme: ProgrammeFile) => {
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
      <ChoiceGroup
        label={t(($) => $.plan.title)}
        value={chosen}
        onChange={setChosen}
        options={[
          ...own.map(({ id, title, purpose }) => ({
            value: id as OwnId,
            title: t(($) => $.plan.own, { title }),
            description: purpose,
          })),
          ...readyProgrammeIds.map((value) => ({
            value,
            title: titleOf(value),
            description: t(($) => $.ready.programme[value].purpose),
          })),
        ]}
      />
      {ownChosen ? (
        <OwnOverview programme={ownChosen} />
      ) : (
        readySteps(chosen as ReadyProgrammeId).length > 0 && <ReadyOverview id={chosen as ReadyProgrammeId} />
      )}
      {lacking > 0 && <Notice>{t(($) => $.plan.lacking, { count: lacking })}</Notice>}
      {steps.length > 0 && <Notice tone="warning">{t(($) => $.plan.changeMore)}</Notice>}
      <RefusalNotice reason={refused} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.steer.cancel)}</Button>
        <Button
          variant="primary"
          aria-busy={busy}
          onClick={() => void (ownChosen ? useOwn(ownChosen) : use(chosen as ReadyProgrammeId))}
        >
          {steps.length > 0 ? t(($) => $.plan.changeConfirm) : t(($) => $.plan.choose)}
        </Button>
      </div>
    </div>
  );
}
