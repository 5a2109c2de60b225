import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import type { Vote } from '../../../model/activities/vote/vote.ts';
import { useStage } from '../../../session/hooks.tsx';
import { CountLine } from '../../../ui/ProgressBar.tsx';
import { useCountWords } from '../../../ui/useCountWords.ts';

/** How many are done: a count, never who, and never what they chose. */
export function VoteCount({ vote: { ready, of } }: { readonly vote: Vote }) {
  const label = useCountWords()({ ready, of }, useStage(minimumOf));
  return <CountLine ready={ready} of={of} label={label} />;
}
