import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useCountWords } from '../../../ui/useCountWords.ts';
import { runAt } from '../../activities/registry.ts';
import { useFromStage } from './useFromStage.ts';

/** How many people are done with what goes on; never their names. */
export function ReadyCount() {
  const words = useCountWords();
  const minimum = useStage(minimumOf);
  const count = useFromStage(runAt)?.count;
  if (count === undefined || count.of === 0) return null;
  return (
    <p role="status" className="tabular mr-auto font-semibold whitespace-nowrap @md:mr-0">
      {words(count, minimum)}
    </p>
  );
}
