import { useState } from 'react';

import type { Command } from '../../../model/command.ts';
import { minimumOf, openlyAfterMs } from '../../../model/activities/minimumGroup.ts';
import type { Moment } from '../../../model/programme/moment.ts';
import { useServerNow, useStage } from '../../../session/hooks.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { FacilitatorMoment } from '../../activities/activity.ts';
import { facilitatorAt } from '../../activities/facilitators.ts';
import { runAt } from '../../activities/registry.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { useFromStage } from './useFromStage.ts';

type Openly = NonNullable<FacilitatorMoment['openly']>;

/** In a session without names: the minimum, and the way to go on with fewer, which everybody is told. */
export function GoOpenly({ moment }: { readonly moment: Moment }) {
  const minimum = useStage((stage) => minimumOf(stage, runAt(stage)?.atLeast));
  const going = useFromStage(runAt);
  if (minimum === 0) return null;
  const openly = facilitatorAt(moment)?.openly;
  if (openly === undefined || going === null) return null;
  const { command, words } = openly;
  return <Line words={words} command={command(moment)} from={going.openly} minimum={minimum} />;
}

interface LineProps {
  readonly words: Openly['words'];
  readonly command: Command;
  /** From when it can be ended; undefined while nobody asked for it. */
  readonly from: number | undefined;
  readonly minimum: number;
}

function Line({ words, command, from, minimum: count }: LineProps) {
  const t = useMessages('facilitator');
  const now = useServerNow();
  const [asking, setAsking] = useState<Command | null>(null);
  const standing =
    from === undefined
      ? t(($) => words($).minimum, { count })
      : t(($) => (now < from ? words($).waiting : words($).now), { count });
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <p role="status" className="text-[0.9375rem] text-muted">
        {standing}
      </p>
      {from === undefined && (
        <Button variant="quiet" size="small" onClick={() => setAsking(command)}>
          {t(($) => $.steer.openly.offer)}
        </Button>
      )}
      <ConfirmDialog
        command={asking}
        onClose={() => setAsking(null)}
        title={t(($) => words($).title, { count })}
        confirm={t(($) => $.steer.openly.offer)}
      >
        <p>{t(($) => words($).more, { seconds: openlyAfterMs / 1_000 })}</p>
      </ConfirmDialog>
    </div>
  );
}
