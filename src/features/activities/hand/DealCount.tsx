import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import type { Deal } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { CountLine } from '../../../ui/ProgressBar.tsx';
import { useCountWords } from '../../../ui/useCountWords.ts';

/** How many are done choosing: a count, never who, and never what they did. */
export function DealCount({ deal: { ready, of } }: { readonly deal: Deal }) {
  const label = useCountWords()({ ready, of }, useStage(minimumOf));
  return <CountLine ready={ready} of={of} label={label} />;
}
