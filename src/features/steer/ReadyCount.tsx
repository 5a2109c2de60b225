import type { Moment } from '../../model/moment.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** How many are done with what goes on: a count, never who is not. */
export function ReadyCount({ moment }: { readonly moment: Moment }) {
  const t = useMessages('facilitator');
  const going = countIn(moment);
  if (going === null || going.of === 0) return null;
  return (
    <p role="status" className="tabular mr-auto font-semibold whitespace-nowrap @md:mr-0">
      {t(($) => $.steer.ready, { ready: going.ready, of: going.of })}
    </p>
  );
}

function countIn(moment: Moment) {
  if (moment.kind === 'writing') return moment.round;
  if (moment.kind === 'voting') return moment.vote;
  return moment.kind === 'hand' ? moment.deal : null;
}
