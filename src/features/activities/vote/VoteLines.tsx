import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import type { Vote } from '../../../model/activities/vote/vote.ts';
import { useStage } from '../../../session/hooks.tsx';
import { CountLine } from '../../../ui/CountLine.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { MinimumLine } from '../../../ui/MinimumLine.tsx';
import { useCountWords } from '../../../ui/useCountWords.ts';

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

/** Without names: how many must give dots before there is an outcome. */
export function VoteMinimum({ vote: { openly } }: VoteProps) {
  const t = useMessages('vote');
  const count = useStage(minimumOf);
  if (count === 0) return null;
  return (
    <MinimumLine
      words={t(($) => $.vote.minimum, { count })}
      openly={openly === undefined ? null : t(($) => $.vote.openly, { count })}
    />
  );
}

/** How many are done: a count that tells nothing of who they are and what they chose. */
export function VoteCount({ vote: { ready, of } }: VoteProps) {
  const label = useCountWords()({ ready, of }, useStage(minimumOf));
  return <CountLine ready={ready} of={of} label={label} />;
}
