import { runOfCheckin, type Checkin } from '../../../model/activities/checkin/checkin.ts';
import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import { useStage } from '../../../session/hooks.tsx';
import { CountLine } from '../../../ui/CountLine.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { MinimumLine } from '../../../ui/MinimumLine.tsx';
import { useCountWords } from '../../../ui/useCountWords.ts';

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

/** Without names: how many must give something before it is shown. */
export function CheckinMinimum({ checkin }: CheckinProps) {
  const t = useMessages('checkin');
  const count = useMinimum(checkin);
  if (count === 0) return null;
  return (
    <MinimumLine
      words={t(($) => $.checkin.minimum, { count })}
      openly={checkin.openly === undefined ? null : t(($) => $.checkin.openly, { count })}
    />
  );
}

/** How many are done: a count that tells nothing of what they gave. */
export function CheckinCount({ checkin }: CheckinProps) {
  const label = useCountWords()(checkin, useMinimum(checkin));
  return <CountLine ready={checkin.ready} of={checkin.of} label={label} />;
}
