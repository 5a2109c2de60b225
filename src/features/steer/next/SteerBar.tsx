import { useMemo, type ReactNode } from 'react';

import { momentOf } from '../../../model/programme/moment.ts';
import { useStage, useViewer } from '../../../session/hooks.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { ActionButton } from './ActionButton.tsx';
import { Calls } from './Calls.tsx';
import { GoOpenly } from './GoOpenly.tsx';
import { MoreActions } from './MoreActions.tsx';
import { nextOf } from './nextOf.ts';
import { ReadyCount } from './ReadyCount.tsx';
import { Steps } from './Steps.tsx';
import { UnreadyDialog } from './UnreadyDialog.tsx';
import { useSteering, type SteeringOptions } from './useSteering.ts';
import { useTableKeys, type TableKeys } from '../shortcuts/useTableKeys.ts';

export interface SteerBarProps extends SteeringOptions, TableKeys {
  /** Where one is in the programme; null in a session without steps, where a card has steps of its own. */
  readonly programme: ReactNode;
  /** Shows where one can choose a card oneself. */
  readonly onChooseSelf?: () => void;
  /** Shows who waits and who asks for the floor. */
  readonly onPeople: () => void;
}

/** For who runs the session: what now, and what next. One main button, whatever the moment. */
export function SteerBar(props: SteerBarProps) {
  const { role } = useViewer();
  const steers = useStage((stage) => nextOf(stage) !== null) && role === 'facilitator';
  return steers ? <Bar {...props} /> : null;
}

function Bar({ programme, onChooseSelf, onPeople, ...options }: SteerBarProps) {
  const t = useMessages('facilitator');
  const stage = useStage((whole) => whole);
  const next = useMemo(() => nextOf(stage), [stage]);
  const moment = useMemo(() => momentOf(stage), [stage]);
  const steering = useSteering(options);
  useTableKeys(steering, next, options);
  if (next === null || moment.step === null) return null;

  const choosing = programme === null && moment.kind === 'no-card';
  return (
    <section aria-label={t(($) => $.steer.label)} className="@container w-full">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div
          className={`flex min-w-0 flex-1 basis-60 items-center gap-x-3 ${programme === null ? '@xl:justify-center' : ''}`}
        >
          {programme ?? <Steps now={moment.step} />}
          {choosing && onChooseSelf && (
            <Button variant="quiet" size="small" className="ml-auto @md:ml-0" onClick={onChooseSelf}>
              {t(($) => $.steer.orChoose)}
            </Button>
          )}
        </div>
        <div className="ml-auto flex w-full flex-wrap items-center justify-end gap-2 @md:w-auto">
          <ReadyCount />
          <Calls onPeople={onPeople} />
          <MoreActions act={steering.act} />
          {next.secondary.map((action) => (
            <ActionButton key={action.word} action={action} act={steering.act} />
          ))}
          <ActionButton action={next.main} act={steering.act} main busy={steering.busy} />
        </div>
      </div>
      <div className="mt-2 empty:hidden">
        <GoOpenly moment={moment} />
        <RefusalNotice reason={steering.refused} />
      </div>
      <UnreadyDialog command={steering.doubted} onClose={steering.forget} />
    </section>
  );
}
