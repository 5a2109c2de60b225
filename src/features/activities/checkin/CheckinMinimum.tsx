import type { Checkin } from '../../../model/activities/checkin/checkin.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { MinimumLine } from '../../../ui/MinimumLine.tsx';
import { useMinimum } from './useMinimum.ts';

/** Without names: how many must give something before it is shown. */
export function CheckinMinimum({ checkin }: { readonly checkin: Checkin }) {
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
