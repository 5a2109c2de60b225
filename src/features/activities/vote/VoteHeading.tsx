import type { Vote } from '../../../model/activities/vote/vote.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** What is asked, in the facilitator's words or in ours. */
export function VoteHeading({ vote }: { readonly vote: Vote }) {
  const t = useMessages('vote');
  return (
    <h2 className="serif text-[1.5rem] leading-tight wrap-anywhere">
      {vote.question || t(($) => $.vote.untitled[vote.over])}
    </h2>
  );
}
