import { Check } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';

import { stepTitle } from '../../../messages/stepTitle.ts';
import { isBusy, momentOf } from '../../../model/programme/moment.ts';
import { nextStep } from '../../../model/programme/programme.ts';
import { steps, type Step } from '../../../model/programme/step.ts';
import { useStage, useViewer } from '../../../session/hooks.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { MenuEntry } from '../../../ui/MenuButton.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { shortcuts, useShortcutsOn } from '../shortcuts/shortcuts.ts';
import { useTableKeys } from '../shortcuts/useTableKeys.ts';
import { keyOf, type Action } from './action.ts';
import { BackDialog } from './BackDialog.tsx';
import { Calls } from './Calls.tsx';
import { MoreActions } from './MoreActions.tsx';
import { nextOf } from './nextOf.ts';
import { GoOpenly, ReadyCount, UnreadyDialog } from './Readiness.tsx';
import { useSteering, type Steering, type SteeringOptions } from './useSteering.ts';

export interface SteerBarProps extends SteeringOptions {
  /** The steps of the programme; null in a session without, where a card has steps of its own. */
  readonly programme: ReactNode;
  /** Shows the deck, to choose a card from. */
  readonly onChooseSelf?: () => void;
  /** Shows the people, with those who wait and those who ask for the floor. */
  readonly onPeople: () => void;
  /** Shows where a time can be started. */
  readonly onTimer: () => void;
  /** The invitation, where this bar is in the header. */
  readonly invitation?: ReactNode;
  /** What else is in the menu, where it is the only one. */
  readonly others?: readonly MenuEntry[];
  /** On a phone: one large button in reach of a thumb, the count and the time that is left above it. */
  readonly remote?: { readonly time: ReactNode };
}

/** For facilitators: what now, and what next. One main button, whatever the moment. */
export function SteerBar(props: SteerBarProps) {
  const { role } = useViewer();
  const steers = useStage((stage) => nextOf(stage) !== null) && role === 'facilitator';
  return steers ? <Bar {...props} /> : null;
}

function Bar(props: SteerBarProps) {
  const { programme, onChooseSelf, onPeople, onTimer, invitation, others, remote, ...options } = props;
  const t = useMessages('facilitator');
  const stage = useStage((whole) => whole);
  const next = useMemo(() => nextOf(stage), [stage]);
  const moment = useMemo(() => momentOf(stage), [stage]);
  const steering = useSteering(options);
  const byKey = useTableKeys({ steering, next, onTimer, onAsk: options.onAsk });
  if (next === null || moment.step === null) return null;
  const choosing = programme === null && moment.kind === 'no-card';
  // While people are busy, one button is enough to look at.
  const inMenu = others !== undefined && isBusy(moment);
  const where = (
    <>
      {programme ?? <Steps now={moment.step} />}
      {choosing && onChooseSelf && (
        <Button variant="quiet" size="small" className="ml-auto @md:ml-0" onClick={onChooseSelf}>
          {t(($) => $.steer.orChoose)}
        </Button>
      )}
    </>
  );
  const calls = (
    <>
      <Calls onPeople={onPeople} />
      <MoreActions act={steering.act} actions={inMenu ? next.secondary : []} others={others} />
    </>
  );
  const secondary =
    !inMenu &&
    next.secondary.map((action) => <ActionButton key={action.word} action={action} act={steering.act} />);
  const main = <ActionButton action={next.main} act={steering.act} main busy={steering.busy} />;
  const said = (
    <div className="mt-2 empty:hidden">
      <GoOpenly moment={moment} />
      <RefusalNotice reason={steering.refused} />
    </div>
  );
  return (
    <section aria-label={t(($) => $.steer.label)} className="@container w-full">
      {remote !== undefined ? (
        <div className="flex flex-col gap-2">
          <div className="flex items-center gap-2">
            <div className="flex min-w-0 flex-1 items-center gap-2">{where}</div>
            {calls}
          </div>
          <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-1 empty:hidden">
            <ReadyCount />
            {remote.time}
          </div>
          {said}
          <div className="flex flex-wrap gap-2 [&>button]:min-h-14">
            {secondary}
            {main}
          </div>
        </div>
      ) : (
        <>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <div
              className={`flex min-w-0 flex-1 basis-44 items-center gap-x-3 ${programme === null ? '@xl:justify-center' : ''}`}
            >
              {where}
            </div>
            <div className="ml-auto flex w-full flex-wrap items-center justify-end gap-2 @md:w-auto">
              {invitation}
              <ReadyCount />
              {calls}
              {secondary}
              {main}
            </div>
          </div>
          {said}
        </>
      )}
      <UnreadyDialog command={steering.doubted} onClose={steering.forget} />
      <BackDialog command={byKey.back} onClose={byKey.forget} />
    </section>
  );
}

/** The steps of a card: those that are done, and the one of now. Where there is little room, only the one of now. */
function Steps({ now }: { readonly now: Step }) {
  const t = useMessages('facilitator');
  const reached = steps.indexOf(now);
  return (
    <ol aria-label={t(($) => $.steer.steps)} className="flex items-center gap-1">
      {steps.map((step, index) => {
        const current = index === reached;
        return (
          <li
            key={step}
            {...(current && { 'aria-current': 'step' })}
            className={`forced-line items-center gap-1.5 rounded-lg border border-transparent px-2.5 py-1.5 text-[0.9375rem] leading-tight whitespace-nowrap ${
              current
                ? 'flex bg-ink font-semibold text-table'
                : `hidden @min-[52rem]:flex ${index < reached ? 'text-ink' : 'text-muted'}`
            }`}
          >
            {index < reached && (
              <Check role="img" aria-label={t(($) => $.steer.stepDone)} className="size-4 shrink-0" />
            )}
            {t(($) => $.steer.step[step])}
          </li>
        );
      })}
    </ol>
  );
}

interface ActionButtonProps extends Pick<Steering, 'act'> {
  readonly action: Action;
  /** The action that most likely comes next. */
  readonly main?: boolean;
  readonly busy?: boolean;
}

/** Its tooltip says which step it goes to, and which key does the same. */
function ActionButton({ action, act, main = false, busy = false }: ActionButtonProps) {
  const t = useMessages('facilitator', 'programme');
  const on = useShortcutsOn();
  const coming = useStage((stage) => nextStep(stage.programme));
  const name = keyOf[action.word];
  const key = on && name !== undefined ? shortcuts[name] : undefined;
  const label = t(($) => $.steer[action.word]);
  const goes = name === 'nextStep' && coming !== undefined;
  const what = goes ? `${label}: ${stepTitle(coming, t)}` : label;
  return (
    <Button
      variant={main ? 'primary' : 'secondary'}
      className={`@sm:whitespace-nowrap ${main ? 'grow basis-36 @md:grow-0 @md:basis-auto' : ''}`}
      title={key === undefined ? what : `${what} (${key.toUpperCase()})`}
      aria-keyshortcuts={key}
      aria-busy={busy}
      data-does={JSON.stringify(action.does)}
      onClick={() => void act(action)}
    >
      {label}
    </Button>
  );
}
