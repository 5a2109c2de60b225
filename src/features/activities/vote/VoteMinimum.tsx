import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import type { Vote } from '../../../model/activities/vote/vote.ts';
import { useStage } from '../../../session/hooks.tsx';
import { MinimumLine } from '../../../ui/MinimumLine.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** Without names: how many must give dots before there is an outcome. */
export function VoteMinimum({ vote: { openly } }: { readonly vote: Vote }) {
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
