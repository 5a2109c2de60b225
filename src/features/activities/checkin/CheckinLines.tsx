import type { Checkin } from '../../../model/activities/checkin/checkin.ts';
import { runOfCheckin } from '../../../model/activities/checkin/checkingIn.ts';
import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import { useStage } from '../../../session/hooks.tsx';
import { CountLine } from '../../../ui/CountLine.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { MinimumLine } from '../../../ui/MinimumLine.tsx';

interface CheckinProps {
  readonly checkin: Checkin;
}

/** How many must give something before it can be shown; 0 in a session with names. */
export function useMinimum(checkin: Checkin): number {
  return useStage((stage) => minimumOf(stage, runOfCheckin(checkin).atLeast));
}

/** What is asked, in the facilitator's words or in ours. */
export function CheckinHeading({ checkin: { question, kind } }: CheckinProps) {
  const t = useMessages('checkin');
  return (
    <h2 className="serif text-[1.75rem] leading-tight wrap-anywhere">
      {question || t(($) => $.checkin.untitled[kind])}
    </h2>
  );
}

/** Without names: how many must give something before it is shown. Null in a session with names. */
export function useMinimumWords(checkin: Checkin): string | null {
  const t = useMessages('checkin');
  const count = useMinimum(checkin);
  if (count === 0) return null;
  return t(($) => (checkin.openly === undefined ? $.checkin.minimum : $.checkin.openly), { count });
}

export function CheckinMinimum({ checkin }: CheckinProps) {
  return <MinimumLine words={useMinimumWords(checkin)} openly={checkin.openly !== undefined} />;
}

export function CheckinCount({ checkin }: CheckinProps) {
  return <CountLine counted={checkin} atLeast={useMinimum(checkin)} />;
}
