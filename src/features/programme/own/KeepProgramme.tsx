import { Save } from 'lucide-react';
import { useState } from 'react';

import { programmeFromSession } from '../../../model/ownProgramme.ts';
import { useSessionState, useStage } from '../../../session/hooks.tsx';
import { keptProgrammes } from '../../../session/keptProgrammes.ts';
import { browserRandom } from '../../../session/random.ts';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Notice } from '../../../ui/Notice.tsx';

/** Keeps the programme of this session on the device, to use it again. */
export function KeepProgramme() {
  const t = useMessages('facilitator', 'ready');
  const programme = useStage((stage) => stage.programme);
  const begins = useStage(({ templates }) => templates[0]);
  const guide = useSessionState((state) => state.guide);
  const [kept, setKept] = useState<boolean | null>(null);
  const [keptId, setKeptId] = useState<string | null>(null);
  const { origin, own, board = begins ?? 'tafel', steps } = programme;
  const title = own?.title ?? t(($) => $.ready.programme[origin].title);

  const keep = () => {
    const purpose = own?.purpose ?? t(($) => $.ready.programme[origin].purpose);
    const file = programmeFromSession(programme, guide, { title, purpose, board }, browserRandom);
    // Once more is the same one, as it is now.
    const id = keptId ?? file.id;
    setKeptId(id);
    setKept(keptProgrammes.keep({ ...file, id }));
  };
  return (
    <>
      <Button icon={<Save aria-hidden="true" className="size-5" />} onClick={keep}>
        {t(($) => $.plan.keep)}
      </Button>
      <div role="status" className="basis-full empty:hidden">
        {kept !== null && (
          <Notice tone={kept ? 'success' : 'warning'}>
            {kept ? t(($) => $.plan.kept, { title }) : t(($) => $.plan.keptNot)}{' '}
            {kept && steps.some(({ skipped }) => skipped) && t(($) => $.plan.keptSkipped)}
          </Notice>
        )}
      </div>
    </>
  );
}
