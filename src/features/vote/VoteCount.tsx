import type { Vote } from '../../model/vote.ts';
import { CountLine } from '../../ui/CountLine.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

/** How many are done: a count, never who, and never what they chose. */
export function VoteCount({ vote: { ready, of } }: { readonly vote: Vote }) {
  const t = useMessages('vote');
  return <CountLine ready={ready} of={of} label={t(($) => $.vote.ready, { ready, of })} />;
}
