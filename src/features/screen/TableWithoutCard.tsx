import { stepTitle } from '../../messages/stepTitle.ts';
import { stepOf, type StepActivity } from '../../model/programme/programme.ts';
import { useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { screens } from '../activities/screens.ts';

/** Steps in which nobody waits for a card: those of the table itself, and those that are for an activity. */
const cardless: readonly StepActivity[] = [
  ...(['welcome', 'break', 'close', 'free'] as const),
  ...screens.flatMap((screen) => screen.cardless ?? []),
];

/** The session runs, and no card lies open: what the step is, or that a card comes. */
export function TableWithoutCard() {
  const t = useMessages('screen');
  const title = useStage((stage) => stage.title);
  const step = useStage(({ programme }) => stepOf(programme, programme.current));
  const [large, small] =
    step !== undefined && cardless.includes(step.activity)
      ? [stepTitle(step, t), title]
      : [t(($) => $.screen.noCard), t(($) => $.screen.noCardMore)];
  return (
    <div className="zone flex flex-1 flex-col items-center justify-center gap-[calc(var(--u)*1.2)] p-6 text-center">
      <p className="serif text-[max(2rem,calc(var(--u)*5))] leading-tight wrap-anywhere">{large}</p>
      <p className="text-[max(1.125rem,calc(var(--u)*2.4))] wrap-anywhere text-muted">{small}</p>
    </div>
  );
}
