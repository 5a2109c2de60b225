import type { Checkin } from '../../../model/activities/checkin/checkin.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** What is asked, in the facilitator's words or in ours. */
export function CheckinHeading({ checkin: { question, kind } }: { readonly checkin: Checkin }) {
  const t = useMessages('checkin');
  return (
    <h2 className="serif text-[1.75rem] leading-tight wrap-anywhere">
      {question || t(($) => $.checkin.untitled[kind])}
    </h2>
  );
}
