import { useState } from 'react';

import { useStage } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { ChooseProgramme } from './ChooseProgramme.tsx';
import { ProgrammeDialog } from './ProgrammeDialog.tsx';
import { ProgrammeOverview } from './ProgrammeOverview.tsx';
import { useStepGo } from './useStepGo.ts';

/** Before the session begins: which programme it has, and choosing or changing it. */
export function ProgrammeCard() {
  const t = useMessages('facilitator', 'ready');
  const { origin, own, steps } = useStage((stage) => stage.programme);
  const stepGo = useStepGo();
  const [dialog, setDialog] = useState<'adjust' | 'choose' | null>(null);
  const close = () => setDialog(null);
  const empty = steps.length === 0;
  return (
    <section aria-labelledby="programme" className="paper flex flex-col gap-4 p-6 sm:p-8">
      <div>
        <h2 id="programme" className="eyebrow">
          {t(($) => $.plan.title)}
        </h2>
        <p className="serif text-xl font-semibold">
          {own?.title ?? t(($) => $.ready.programme[origin].title)}
        </p>
        <p className="text-muted">{own?.purpose ?? t(($) => $.ready.programme[origin].purpose)}</p>
      </div>
      {!empty && <ProgrammeOverview steps={steps} />}
      <div className="flex flex-wrap gap-3">
        {empty && <Button onClick={() => setDialog('choose')}>{t(($) => $.plan.choose)}</Button>}
        <Button variant={empty ? 'quiet' : 'secondary'} onClick={() => setDialog('adjust')}>
          {empty ? t(($) => $.plan.make) : t(($) => $.plan.adjust)}
        </Button>
      </div>
      <ProgrammeDialog open={dialog === 'adjust'} onClose={close} stepGo={stepGo} />
      <ChooseProgramme open={dialog === 'choose'} onClose={close} />
    </section>
  );
}
