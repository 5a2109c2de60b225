import type { Checkin } from '../../../model/activities/checkin/checkin.ts';
import { CountLine } from '../../../ui/ProgressBar.tsx';
import { useCountWords } from '../../../ui/useCountWords.ts';
import { useMinimum } from './useMinimum.ts';

/** How many are done: a count, and never what they gave. */
export function CheckinCount({ checkin }: { readonly checkin: Checkin }) {
  const label = useCountWords()(checkin, useMinimum(checkin));
  return <CountLine ready={checkin.ready} of={checkin.of} label={label} />;
}
