import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import type { Moment } from '../../../model/programme/moment.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useCountWords } from '../../../ui/useCountWords.ts';

/** How many are done with what goes on: a count, never who is not. */
export function ReadyCount({ moment }: { readonly moment: Moment }) {
  const words = useCountWords();
  const minimum = useStage(minimumOf);
  const going = countIn(moment);
  if (going === null || going.of === 0) return null;
  return (
    <p role="status" className="tabular mr-auto font-semibold whitespace-nowrap @md:mr-0">
      {words(going, minimum)}
    </p>
  );
}

function countIn(moment: Moment) {
  if (moment.kind === 'writing') return moment.round;
  if (moment.kind === 'voting') return moment.vote;
  return moment.kind === 'hand' ? moment.deal : null;
}
