/** How far people are with what goes on, in counts. */
import { useEffect, useState } from 'react';

import { minimumIn, openlyAfterMs } from '../../../model/activities/minimumGroup.ts';
import type { Command } from '../../../model/command.ts';
import { momentOf, type Moment } from '../../../model/programme/moment.ts';
import { useServerNow, useStage } from '../../../session/hooks.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { furthest, useCountWords } from '../../../ui/useCountWords.ts';
import type { DoubtWords, FacilitatorMoment } from '../../activities/activity.ts';
import { facilitatorAt } from '../../activities/facilitators.ts';
import { runAt } from '../../activities/registry.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { useFromStage } from './useFromStage.ts';

/** How far people are with what goes on, never their names; and whether it can be ended. */
export function ReadyCount() {
  const t = useMessages('facilitator');
  const words = useCountWords();
  const minimum = useStage((stage) => minimumIn(stage, runAt(stage)));
  const count = useFromStage(runAt)?.count;
  const mayEnd = useStage((stage) => facilitatorAt(momentOf(stage))?.mayEnd);
  if (count === undefined || count.of === 0) return null;
  const { ready, of, laid = 0, allIn } = count;
  const enough = mayEnd !== undefined && laid >= minimum;
  const hint = ready >= of ? 'done' : allIn === true ? 'laid' : null;
  return (
    <div role="status" className="tabular mr-auto leading-tight @md:mr-0">
      <p className="font-semibold @md:whitespace-nowrap">{words(count, minimum)}</p>
      {enough && hint !== null && <p className="text-sm text-muted">{t(($) => mayEnd($)[hint])}</p>}
    </div>
  );
}

interface UnreadyDialogProps {
  readonly command: Command | null;
  readonly onClose: () => void;
}

/** Before something ends early: how far people are; never their names. */
export function UnreadyDialog({ command, onClose }: UnreadyDialogProps) {
  const t = useMessages('facilitator');
  const going = useFromStage(runAt);
  const doubt = useStage((stage) => facilitatorAt(momentOf(stage))?.doubt);
  const count = going?.count ?? { ready: 0, of: 0 };
  const minimum = useStage((stage) => minimumIn(stage, runAt(stage)));
  const countWords = useCountWords();
  const over = doubt === undefined;

  // Another facilitator was first: nothing is left to ask.
  useEffect(() => {
    if (command !== null && over) onClose();
  }, [command, over, onClose]);

  const say = (name: keyof DoubtWords) => (doubt === undefined ? '' : t(($) => doubt($)[name]));
  return (
    <ConfirmDialog
      command={command}
      onClose={onClose}
      title={say(minimum > 0 ? 'sure' : furthest(count) === 0 ? 'nobody' : 'title')}
      cancel={say('wait')}
      confirm={say('anyway')}
    >
      <p className="tabular text-lg font-semibold">{countWords(count, minimum)}</p>
      <p>{say('more')}</p>
    </ConfirmDialog>
  );
}

type Openly = NonNullable<FacilitatorMoment['openly']>;

/** In a session without names: the minimum, and the way to go on with fewer, which everybody is told. */
export function GoOpenly({ moment }: { readonly moment: Moment }) {
  const minimum = useStage((stage) => minimumIn(stage, runAt(stage)));
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
