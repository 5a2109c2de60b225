import { useViewer } from '../../../session/hooks.tsx';
import { useWriter } from '../../../session/useWriter.tsx';
import { useAnnounceQuietly } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useOnChange } from '../../../ui/useOnChange.ts';
import type { MomentOf } from '../activity.ts';
import { CheckinCount, CheckinHeading, CheckinMinimum } from './CheckinLines.tsx';
import { CheckinResults } from './CheckinResults.tsx';
import { GiveOne } from './GiveOne.tsx';

/** The check-in that is on the screens: what one gives while it is open, then what everybody gave. */
export function MyCheckin({
  moment: { checkin },
}: {
  readonly moment: MomentOf<'checking-in' | 'checked-in'>;
}) {
  const t = useMessages('checkin');
  const { role } = useViewer();
  const { memberId } = useWriter();
  const announceQuietly = useAnnounceQuietly();
  const { id, state } = checkin;
  useOnChange(`${id}/${state}`, (before) => {
    if (before === `${id}/open` && state === 'shown') announceQuietly(t(($) => $.checkin.results.shown));
  });
  if (checkin.results !== null) return <CheckinResults checkin={checkin} results={checkin.results} />;
  return (
    <section className="flex flex-col gap-4" aria-label={t(($) => $.checkin.title)}>
      <CheckinHeading checkin={checkin} />
      <p className="text-muted">{t(($) => (role === 'observer' ? $.checkin.observing : $.checkin.sealed))}</p>
      <CheckinMinimum checkin={checkin} />
      {role !== 'observer' && <GiveOne key={`${checkin.id}/${memberId}`} checkin={checkin} />}
      {/* A facilitator has the count above this. */}
      {role !== 'facilitator' && <CheckinCount checkin={checkin} />}
    </section>
  );
}
