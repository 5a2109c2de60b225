import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import type { Vote } from '../../../model/activities/vote/vote.ts';
import { useStage } from '../../../session/hooks.tsx';
import { CountLine } from '../../../ui/CountLine.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { MinimumLine } from '../../../ui/MinimumLine.tsx';

interface VoteProps {
  readonly vote: Vote;
}

/** What is asked, in the facilitator's words or in ours. */
export function VoteHeading({ vote: { question, over } }: VoteProps) {
  const t = useMessages('vote');
  return (
    <h2 className="serif text-[1.5rem] leading-tight wrap-anywhere">
      {question || t(($) => $.vote.untitled[over])}
    </h2>
  );
}

/** Without names: how many must give dots before there is an outcome. Null in a session with names. */
export function useMinimumWords({ openly }: Vote): string | null {
  const t = useMessages('vote');
  const count = useStage(minimumOf);
  if (count === 0) return null;
  return t(($) => (openly === undefined ? $.vote.minimum : $.vote.openly), { count });
}

export function VoteMinimum({ vote }: VoteProps) {
  return <MinimumLine words={useMinimumWords(vote)} openly={vote.openly !== undefined} />;
}

export function VoteCount({ vote }: VoteProps) {
  return <CountLine counted={vote} atLeast={useStage(minimumOf)} />;
}
